#include "app/services/http/httphandbook.h"

#include <memory>
#include <vector>

#include <QMap>

#include "app/handbook/handbookhtml.h"
#include "app/handbook/handbooksearch.h"
#include "protocols/http/messages/acceptlanguage.h"
#include "protocols/http/server/staticfile.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::StaticFile;

const QString handbookPlace = u"/handbook/"_s;
const QString english = u"en"_s;

/// A whole page: the way back and the search field first, then `content`, whose words are in `language`.
QByteArray wholePage(const QString& title, const QString& typed, const QString& content, const QString& language)
{
    const QString itsLanguage = language == english ? QString() : u" lang=\"%1\""_s.arg(language.toHtmlEscaped());
    QString page = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"_s
        + title.toHtmlEscaped() + u"</title>\n<link rel=\"icon\" href=\"/web/icon.svg\" type=\"image/svg+xml\">\n"_s;
    for (const auto* sheet : {"colours", "page", "handbook"})
        page += u"<link rel=\"stylesheet\" href=\"/web/"_s + QLatin1String(sheet) + u".css\">\n"_s;
    page += u"</head>\n<body class=\"handbook\">\n<a class=\"skip\" href=\"#words\">To the page</a>\n<main>\n"
            "<header><nav><a href=\"/handbook\">Handbook</a></nav>\n"
            "<form role=\"search\" action=\"/handbook\"><label class=\"unseen\" for=\"q\">Words to look for</label>"
            "<input id=\"q\" name=\"q\" type=\"search\" maxlength=\"200\" placeholder=\"Search\" value=\""_s
        + typed.toHtmlEscaped() + u"\"> <button>Search</button></form></header>\n<article id=\"words\""_s + itsLanguage
        + u">\n"_s + content + u"</article>\n</main>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

QString linkTo(const HandbookPage& page)
{
    return u"<a href=\""_s + (handbookPlace + page.id).toHtmlEscaped() + u"\">"_s + page.title.toHtmlEscaped()
        + u"</a>"_s;
}

QString contentsHtml(const Handbook& handbook)
{
    QString html = u"<h1>Handbook</h1>\n"_s;
    QString part;
    for (const auto& page : handbook.pages()) {
        if (const auto title = handbookPartTitle(page.part); title != part) {
            html += (part.isEmpty() ? QString() : u"</ul>\n"_s) + u"<h2>"_s + title + u"</h2>\n<ul>\n"_s;
            part = title;
        }
        html += u"<li>"_s + linkTo(page) + u"</li>\n"_s;
    }
    return html + u"</ul>\n"_s;
}

/// The pages before and behind it, in the order of the list.
QString neighboursHtml(const Handbook& handbook, qsizetype index)
{
    const auto& pages = handbook.pages();
    QString html = u"<nav class=\"neighbours\" aria-label=\"Pages before and after\">"_s;
    if (index > 0)
        html += u"<span>← "_s + linkTo(pages[index - 1]) + u"</span>"_s;
    if (index + 1 < pages.size())
        html += u"<span>"_s + linkTo(pages[index + 1]) + u" →</span>"_s;
    return html + u"</nav>\n"_s;
}

QString hitsHtml(const QList<HandbookHit>& hits)
{
    QString html = u"<h1>Found in the handbook</h1>\n<p role=\"status\">"_s
        + (hits.isEmpty()          ? u"No page has all of these words."_s
                : hits.size() == 1 ? u"1 page."_s
                                   : u"%1 pages, best first."_s.arg(hits.size()))
        + u"</p>\n<ol class=\"hits\">\n"_s;
    for (const auto& hit : hits)
        html += u"<li>"_s + linkTo({.id = hit.page, .title = hit.title}) + u"<p>"_s
            + markedHtml(hit.sentence, hit.marks) + u"</p></li>\n"_s;
    return html + u"</ol>\n"_s;
}

/// The handbook in one language.
struct HandbookInLanguage {
    explicit HandbookInLanguage(const Handbook& handbook)
        : language(handbook.language()),
          contents(wholePage(u"Handbook"_s, {}, contentsHtml(handbook), english), http::mediaTypeOf(u".html"_s)),
          search(handbook)
    {
        for (qsizetype i = 0; i < handbook.pages().size(); ++i) {
            const auto& page = handbook.pages()[i];
            // Those that nobody has translated are there in English already.
            if (page.language == language)
                pages.insert(page.id,
                    std::make_shared<StaticFile>(
                        wholePage(page.title + u" — Handbook"_s, {},
                            handbookHtml(page, handbookPlace) + neighboursHtml(handbook, i), page.language),
                        http::mediaTypeOf(u".html"_s)));
        }
    }

    http::Response answer(const http::Request& request) const
    {
        const auto typed = request.target.parameter(u"q"_s);
        if (HandbookSearch::words(typed).isEmpty())
            return contents.response(request);
        const StaticFile found(
            wholePage(u"Found in the handbook"_s, typed.left(200), hitsHtml(search.find(typed)), english),
            http::mediaTypeOf(u".html"_s));
        return found.response(request);
    }

    QString language;
    StaticFile contents;
    QMap<QString, std::shared_ptr<StaticFile>> pages;
    HandbookSearch search;
};

/// What the resources below share; it lives as long as the site. English is first.
struct HandbookSite {
    const HandbookInLanguage& asked(const http::Request& request) const
    {
        QStringList offered;
        for (const auto& one : languages)
            offered.append(one->language);
        const auto wanted = http::acceptedLanguage(request.headers.list("Accept-Language"), offered);
        return *languages[std::size_t(qMax<qsizetype>(0, offered.indexOf(wanted)))];
    }

    std::vector<std::unique_ptr<const HandbookInLanguage>> languages;
};

/// Who keeps answers keeps one for each language.
http::Response inLanguage(http::Response response, const HandbookSite& site, const QString& language)
{
    if (site.languages.size() > 1) {
        response.headers.add("Vary", "Accept-Language");
        response.headers.add("Content-Language", language.toLatin1());
    }
    return response;
}

http::Response noSuchPage(const http::Site& site, const http::Request& request)
{
    return http::errorPage(site, &request, 404, u"The handbook has no such page."_s);
}

} // namespace

void addHandbook(http::Site& site, const QList<Handbook>& handbooks)
{
    const auto shared = std::make_shared<HandbookSite>();
    for (const auto& handbook : handbooks)
        shared->languages.push_back(std::make_unique<const HandbookInLanguage>(handbook));
    const auto add = [&site](const QString& pattern, auto answer) {
        site.router.add(pattern, std::make_shared<http::FunctionResource>(std::move(answer)));
    };
    add(u"/handbook"_s, [shared](const http::Request& request) {
        const auto& asked = shared->asked(request);
        return inLanguage(asked.answer(request), *shared, asked.language);
    });
    // The site owns these and is there as long as they are.
    add(u"/handbook/{page}"_s, [&site, shared](const http::Request& request) {
        const auto id = request.part(u"page"_s);
        const auto& asked = shared->asked(request);
        const auto& spoken = asked.pages.contains(id) ? asked : *shared->languages.front();
        const auto page = spoken.pages.value(id);
        return page ? inLanguage(page->response(request), *shared, spoken.language) : noSuchPage(site, request);
    });
    add(u"/handbook/pictures/{name}"_s, [&site](const http::Request& request) {
        const auto name = request.part(u"name"_s);
        const auto bytes = handbookPicture(name);
        return bytes.isEmpty() ? noSuchPage(site, request)
                               : StaticFile(bytes, http::mediaTypeOf(name)).response(request);
    });
}

} // namespace everyport
