//! The help folder, read as merchants write it.

#[test]
#[ignore]
fn real() {
    let started = std::time::Instant::now();
    let reading = super::read(std::path::Path::new("/usr/share/libreoffice/help")).expect("reads");
    eprintln!("{:?}", started.elapsed());
    for language in &reading.centre.languages {
        eprintln!(
            "{} {} categories {} articles {} pictures {} kB",
            language.tag,
            language.categories.len(),
            language.articles.len(),
            language.pictures.len(),
            language.articles.iter().map(|a| a.html.len()).sum::<usize>() / 1024
        );
        if language.tag == "en" || language.tag == "de" {
            for c in &language.categories {
                eprintln!("  {} {} {}", c.position, c.id, c.title);
            }
        }
        std::fs::create_dir_all(format!("/tmp/lo/{}", language.tag)).expect("dir");
        for article in &language.articles {
            let file = format!("/tmp/lo/{}/{}", language.tag, article.id.replace('/', "_"));
            std::fs::write(
                file,
                format!(
                    "<title>{}</title>\n<!-- {} | {:?} | {} {} -->\n{}",
                    article.title,
                    article.summary,
                    article.keywords,
                    article.category,
                    article.position,
                    article.html.replace("</p>", "</p>\n").replace("</li>", "</li>\n").replace("</tr>", "</tr>\n")
                ),
            )
            .expect("write");
        }
    }
    eprintln!(
        "media {} {} kB",
        reading.centre.media.len(),
        reading.centre.media.iter().map(|m| m.bytes.len()).sum::<usize>() / 1024
    );
    eprintln!("complaints {}", reading.complaints.len());
    let text: Vec<String> = reading.complaints.iter().map(|c| c.to_string()).collect();
    std::fs::write("/tmp/lo/complaints.txt", text.join("\n")).expect("write");
}
