//! Markdown as safe HTML. What people paste is hostile until it has gone through here.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, format_html, parse_document};

/// Where a link may lead. It opens outside of the window, which never leaves its own page.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// How far the headings of a text stand below those of the room it is shown in.
const BELOW: u8 = 2;

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
        .set_tag_attribute_value("a", "target", "_blank")
        .url_schemes(HashSet::from(SCHEMES))
        .link_rel(Some("noopener noreferrer"));
    builder
});

/// Renders Markdown with tables, lists to tick, strike-through and bare addresses. Markup that is written in it is shown as it
/// was written; pictures become their words, and so do links that lead anywhere else than to a page or a mailbox.
pub(super) fn rendered(markdown: &str) -> String {
    let mut options = Options::default();
    options.render.escape = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.tasklist = true;
    let arena = Arena::new();
    let document = parse_document(&arena, markdown, &options);
    for node in document.descendants().collect::<Vec<_>>() {
        fit(node);
    }
    let mut html = String::new();
    // Writing into a string cannot fail.
    let _ = format_html(document, &options, &mut html);
    CLEAN.clean(&html).to_string()
}

/// The words of Markdown, without its signs.
pub(crate) fn plain(markdown: &str) -> String {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.tasklist = true;
    let arena = Arena::new();
    let mut words = String::new();
    for node in parse_document(&arena, markdown, &options).descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::CodeBlock(code) => words.push_str(&code.literal),
            NodeValue::HtmlBlock(html) => words.push_str(&html.literal),
            NodeValue::HtmlInline(html) => words.push_str(html),
            NodeValue::Emph | NodeValue::Strong | NodeValue::Strikethrough | NodeValue::Link(_) => {}
            _ => words.push(' '),
        }
    }
    words
}

fn fit<'a>(node: &'a AstNode<'a>) {
    let mut data = node.data.borrow_mut();
    match &mut data.value {
        NodeValue::Heading(heading) => heading.level = (heading.level + BELOW).min(6),
        NodeValue::Link(link) if leads_out(&link.url) => {}
        NodeValue::Link(_) | NodeValue::Image(_) => {
            for word in node.children().collect::<Vec<_>>() {
                node.insert_before(word);
            }
            drop(data);
            node.detach();
        }
        _ => {}
    }
}

fn leads_out(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::{plain, rendered};

    #[test]
    fn words_become_text_and_lists() {
        let html = rendered("**Why**\n\n- [x] asked\n- [ ] ~~waited~~\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        for part in ["<strong>Why</strong>", "checkbox", "checked", "<del>waited</del>", "<td>2</td>"] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(rendered("see https://example.org/a").contains("href=\"https://example.org/a\""));
    }

    #[test]
    fn words_stand_without_signs() {
        let words = plain("# Why\n\n- [x] **asked** `twice`\n- [page](https://x) & <b>more</b>\n\n> said\nso");
        assert_eq!(
            words.split_whitespace().collect::<Vec<_>>().join(" "),
            "Why asked twice page & <b>more</b> said so"
        );
    }

    #[test]
    fn headings_stand_below_those_of_the_room() {
        assert_eq!(rendered("# Why\n\n##### How"), "<h3>Why</h3>\n<h6>How</h6>\n");
    }

    #[test]
    fn links_open_outside_of_the_window_or_are_words() {
        assert!(rendered("[page](https://example.org/)").contains("target=\"_blank\""));
        for address in
            ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "#/board", "page.html", "//host/x"]
        {
            assert_eq!(rendered(&format!("go [**there** now]({address}).")), "<p>go <strong>there</strong> now.</p>\n");
        }
    }

    #[test]
    fn pictures_become_their_words() {
        let html = rendered("See ![a **late** parcel](https://example.org/a.png) and ![](b.png).");
        assert_eq!(html, "<p>See a <strong>late</strong> parcel and .</p>\n");
        let within = rendered("[![the page](p.png)](https://example.org/)");
        assert!(within.contains("href=\"https://example.org/\"") && within.contains(">the page</a>"), "{within}");
        assert_eq!(rendered("[![the page](p.png)](p.html)"), "<p>the page</p>\n");
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
