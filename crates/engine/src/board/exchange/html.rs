//! HTML of an editor as Markdown. Only what such editors write is known; every other mark goes, its words stay. Whatever comes out
//! is shown through the same cleaning as everything that people write.

/// The text of HTML, with paragraphs, lists, headings, emphasis and links as Markdown writes them.
pub(super) fn to_markdown(html: &str) -> String {
    if !html.contains('<') {
        return decoded(html).trim().to_owned();
    }
    let mut writer = Writer::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        writer.words(&rest[..at]);
        let Some(end) = rest[at..].find('>') else {
            rest = &rest[at + 1..];
            continue;
        };
        writer.mark(&rest[at + 1..at + end]);
        rest = &rest[at + end + 1..];
    }
    writer.words(rest);
    let lines: Vec<&str> = writer.text.lines().map(str::trim_end).collect();
    let mut text = String::new();
    for line in lines {
        // One empty line is a paragraph's end; more say nothing.
        if !(line.is_empty() && text.ends_with("\n\n")) {
            text.push_str(line);
            text.push('\n');
        }
    }
    text.trim().to_owned()
}

#[derive(Default)]
struct Writer {
    text: String,
    /// The lists that are open: the number of the next item, or none for points.
    lists: Vec<Option<u32>>,
    address: Option<String>,
    /// Inside something that is not for readers.
    hidden: bool,
}

impl Writer {
    fn words(&mut self, words: &str) {
        if !self.hidden {
            self.text.push_str(&decoded(words));
        }
    }

    fn mark(&mut self, mark: &str) {
        let (closes, mark) = mark.strip_prefix('/').map_or((false, mark), |mark| (true, mark));
        let name = mark.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default().to_ascii_lowercase();
        match name.as_str() {
            "script" | "style" => self.hidden = !closes,
            "p" | "div" | "pre" if self.lists.is_empty() => self.text.push_str("\n\n"),
            "br" => self.text.push('\n'),
            "hr" => self.text.push_str("\n\n---\n\n"),
            "strong" | "b" => self.text.push_str("**"),
            "em" | "i" => self.text.push('*'),
            "s" | "del" => self.text.push_str("~~"),
            "code" => self.text.push('`'),
            "blockquote" if !closes => self.text.push_str("\n\n> "),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.text.push_str("\n\n");
                if !closes {
                    let level = usize::from(name.as_bytes()[1] - b'0');
                    self.text.push_str(&"#".repeat(level));
                    self.text.push(' ');
                }
            }
            "ul" | "ol" if closes => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.text.push_str("\n\n");
                }
            }
            "ul" | "ol" => self.lists.push((name == "ol").then_some(1)),
            "li" if !closes => self.item(),
            "a" if closes => {
                if let Some(address) = self.address.take() {
                    self.text.push_str(&format!("](<{address}>)"));
                }
            }
            "a" => {
                self.address = attribute(mark, "href");
                if self.address.is_some() {
                    self.text.push('[');
                }
            }
            _ => {}
        }
    }

    fn item(&mut self) {
        let depth = self.lists.len().saturating_sub(1);
        self.text.push('\n');
        self.text.push_str(&"  ".repeat(depth));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.text.push_str(&format!("{number}. "));
                *number += 1;
            }
            _ => self.text.push_str("- "),
        }
    }
}

fn attribute(mark: &str, name: &str) -> Option<String> {
    let value = mark.split_once(&format!("{name}=\""))?.1.split('"').next()?;
    let plain: String = decoded(value).chars().filter(|c| !c.is_control() && !"<>".contains(*c)).collect();
    Some(plain)
}

fn decoded(text: &str) -> String {
    text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::to_markdown;

    #[test]
    fn an_editors_html_becomes_markdown() {
        assert_eq!(to_markdown("plain &amp; simple"), "plain & simple");
        let html = "<h2>Why</h2><p>It <strong>hurts</strong>, see <a href=\"https://example.org/a\">here</a>.</p>\
                    <ul><li><p>one</p></li><li><p>two &lt;3</p><ol><li><p>deep</p></li></ol></li></ul><p>End<br>line</p>";
        let text =
            "## Why\n\nIt **hurts**, see [here](<https://example.org/a>).\n\n- one\n- two <3\n  1. deep\n\nEnd\nline";
        assert_eq!(to_markdown(html), text);
        assert_eq!(to_markdown("<p>a</p><script>alert(1)</script><p onclick=\"x()\">b"), "a\n\nb");
    }
}
