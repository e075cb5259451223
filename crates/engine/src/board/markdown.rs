//! Markdown as safe HTML. What people paste is hostile until it has gone through here.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;
use comrak::Options;

/// What may stand in a text: nothing that runs, nothing that is fetched from elsewhere, nothing that dresses up the window.
static CLEAN: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = [
        "p",
        "br",
        "hr",
        "em",
        "strong",
        "del",
        "code",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "a",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "input",
    ];
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(tags))
        .add_tag_attributes("a", ["href"])
        .add_tag_attributes("ol", ["start"])
        .add_tag_attributes("input", ["type", "checked", "disabled"])
        .add_tag_attribute_values("input", "type", ["checkbox"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("noopener noreferrer"));
    builder
});

/// Renders Markdown with tables, lists to tick, strike-through and bare addresses. Markup that is written in it is shown as it
/// was written; pictures become their words.
pub(super) fn rendered(markdown: &str) -> String {
    let mut options = Options::default();
    options.render.escape = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.tasklist = true;
    CLEAN.clean(&comrak::markdown_to_html(markdown, &options)).to_string()
}

#[cfg(test)]
mod tests {
    use super::rendered;

    #[test]
    fn words_become_text_and_lists() {
        let html = rendered("**Why**\n\n- [x] asked\n- [ ] ~~waited~~\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        for part in ["<strong>Why</strong>", "checkbox", "checked", "<del>waited</del>", "<td>2</td>"] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(rendered("see https://example.org/a").contains("href=\"https://example.org/a\""));
    }

    #[test]
    fn nothing_hostile_comes_through() {
        for hostile in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "![tracker](https://evil.example/pixel.png)",
            "[press](javascript:alert(1))",
            "[press](data:text/html;base64,PHNjcmlwdD4=)",
            "<a href=\"https://x\" style=\"position:fixed\" onclick=\"x()\">y</a>",
            "<iframe src=https://evil.example></iframe>",
            "<style>body{display:none}</style>",
            "<svg/onload=alert(1)>",
            "```html\n<script>alert(1)</script>\n```",
        ] {
            let html = rendered(hostile);
            for tag in html.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
                let name = tag.trim_start_matches('/').split_whitespace().next().unwrap_or_default();
                assert!(["p", "a", "pre", "code"].contains(&name), "{hostile} became {html}");
                for never in ["onclick", "style", "javascript:", "data:", "src"] {
                    assert!(!tag.contains(never), "{hostile} became {html}");
                }
            }
        }
    }
}
