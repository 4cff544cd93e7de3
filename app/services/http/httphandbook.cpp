#include "app/services/http/httphandbook.h"

#include <memory>
#include <optional>
#include <vector>

#include <QMap>

#include "app/handbook/handbookhtml.h"
#include "app/handbook/handbooksearch.h"
#include "app/polls/wordtable.h"
#include "protocols/http/messages/acceptlanguage.h"
#include "protocols/http/server/staticfile.h"

using namespace Qt::StringLiterals;

static void initWords()
{
    Q_INIT_RESOURCE(web); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport {

namespace {

using http::StaticFile;

const QString handbookPlace = u"/handbook/"_s;
const QString english = u"en"_s;

/// What stands around the pages, from resources/web/handbook; in English where a language has no such table.
class HandbookFrame {
public:
    explicit HandbookFrame(const QString& language) : m_words(wordsIn(language)) {}

    const QString& language() const { return m_words.language(); }
    QString operator()(QLatin1StringView key) const { return m_words(key).toHtmlEscaped(); }
    QString hits(qsizetype count) const { return m_words.counted("hits"_L1, int(count)).toHtmlEscaped(); }
    QString partTitle(HandbookPage::Part part) const
    {
        switch (part) {
        case HandbookPage::Part::FirstSteps: return (*this)("firstSteps"_L1);
        case HandbookPage::Part::Tasks: return (*this)("tasks"_L1);
        case HandbookPage::Part::LookUp: break;
        }
        return (*this)("lookUp"_L1);
    }

private:
    static const polls::WordTable& wordsIn(const QString& language)
    {
        static const auto all = [] {
            initWords();
            return polls::WordTables(u":/web/handbook"_s);
        }();
        return all.in(language);
    }

    const polls::WordTable& m_words;
};

/// Said of words that are in another language than what stands around them.
QString spokenIn(const QString& language, const QString& around)
{
    return language == around ? QString() : u" lang=\"%1\""_s.arg(language.toHtmlEscaped());
}

/// A whole page: the way back and the search field first, then `content`, whose words are in `language`. `title` is
/// text.
QByteArray wholePage(const HandbookFrame& frame, const QString& title, const QString& typed, const QString& content,
    const QString& language)
{
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"_s.arg(frame.language())
        + title + u"</title>\n<link rel=\"icon\" href=\"/web/icon.svg\" type=\"image/svg+xml\">\n"_s;
    for (const auto* sheet : {"colours", "page", "handbook"})
        page += u"<link rel=\"stylesheet\" href=\"/web/"_s + QLatin1String(sheet) + u".css\">\n"_s;
    page += u"</head>\n<body class=\"handbook\">\n<a class=\"skip\" href=\"#words\">%1</a>\n<main>\n"
            "<header><nav aria-label=\"%2\"><a href=\"/handbook\">%2</a></nav>\n"
            "<form role=\"search\" action=\"/handbook\"><label class=\"unseen\" for=\"q\">%3</label>"
            "<input id=\"q\" name=\"q\" type=\"search\" maxlength=\"200\" placeholder=\"%4\" value=\"%5\"> "
            "<button>%4</button></form></header>\n"_s.arg(frame("toThePage"_L1), frame("handbook"_L1),
                frame("wordsToLookFor"_L1), frame("search"_L1), typed.toHtmlEscaped());
    page += u"<article id=\"words\""_s + spokenIn(language, frame.language()) + u">\n"_s + content
        + u"</article>\n</main>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

/// `around`: the language of what the link stands in.
QString linkTo(const HandbookPage& page, const QString& around)
{
    return u"<a href=\""_s + (handbookPlace + page.id).toHtmlEscaped() + u"\""_s + spokenIn(page.titleLanguage, around)
        + u">"_s + page.title.toHtmlEscaped() + u"</a>"_s;
}

QString contentsHtml(const Handbook& handbook, const HandbookFrame& frame)
{
    QString html = u"<h1>"_s + frame("handbook"_L1) + u"</h1>\n"_s;
    QString part;
    for (const auto& page : handbook.pages()) {
        if (const auto title = frame.partTitle(page.part); title != part) {
            html += (part.isEmpty() ? QString() : u"</ul>\n"_s) + u"<h2>"_s + title + u"</h2>\n<ul>\n"_s;
            part = title;
        }
        html += u"<li>"_s + linkTo(page, frame.language()) + u"</li>\n"_s;
    }
    return html + u"</ul>\n"_s;
}

/// The pages before and behind it, in the order of the list.
QString neighboursHtml(const Handbook& handbook, const HandbookFrame& frame, qsizetype index)
{
    const auto& pages = handbook.pages();
    QString html = u"<nav class=\"neighbours\" aria-label=\""_s + frame("neighbours"_L1) + u"\""_s
        + spokenIn(frame.language(), pages[index].language) + u">"_s;
    if (index > 0)
        html += u"<span>← "_s + linkTo(pages[index - 1], frame.language()) + u"</span>"_s;
    if (index + 1 < pages.size())
        html += u"<span>"_s + linkTo(pages[index + 1], frame.language()) + u" →</span>"_s;
    return html + u"</nav>\n"_s;
}

/// Said above a page that nobody has translated; nothing where all around it is English, too.
QString spokenHtml(const HandbookFrame& frame, const HandbookPage& page)
{
    if (page.language != english || frame.language() == english)
        return {};
    return u"<p class=\"spoken\""_s + spokenIn(frame.language(), page.language) + u">"_s + frame("inEnglish"_L1)
        + u"</p>\n"_s;
}

/// The handbook in one language; what of it nobody has translated is in English.
class HandbookInLanguage {
public:
    explicit HandbookInLanguage(const Handbook& handbook)
        : m_handbook(handbook),
          m_frame(handbook.language()),
          m_contents(
              wholePage(m_frame, m_frame("handbook"_L1), {}, contentsHtml(handbook, m_frame), m_frame.language()),
              http::mediaTypeOf(u".html"_s))
    {
    }

    const QString& language() const { return m_handbook.language(); }
    const HandbookPage* find(const QString& id) const { return m_handbook.find(id); } ///< Null where there is none.

    /// One that `find` found. It is made when somebody asks for it first: there are as many of a page as languages.
    http::Response answer(const http::Request& request, const HandbookPage& page)
    {
        auto& made = m_pages[page.id];
        if (!made) {
            const auto words = spokenHtml(m_frame, page) + handbookHtml(page, handbookPlace)
                + neighboursHtml(m_handbook, m_frame, &page - m_handbook.pages().data());
            made = std::make_shared<StaticFile>(
                wholePage(
                    m_frame, page.title.toHtmlEscaped() + u" — "_s + m_frame("handbook"_L1), {}, words, page.language),
                http::mediaTypeOf(u".html"_s));
        }
        return made->response(request);
    }

    http::Response answer(const http::Request& request)
    {
        const auto typed = request.target.parameter(u"q"_s);
        if (HandbookSearch::words(typed).isEmpty())
            return m_contents.response(request);
        if (!m_search)
            m_search.emplace(m_handbook);
        const StaticFile found(wholePage(m_frame, m_frame("found"_L1), typed.left(200), hitsHtml(m_search->find(typed)),
                                   m_frame.language()),
            http::mediaTypeOf(u".html"_s));
        return found.response(request);
    }

private:
    QString hitsHtml(const QList<HandbookHit>& hits) const
    {
        QString html = u"<h1>"_s + m_frame("found"_L1) + u"</h1>\n<p role=\"status\">"_s
            + (hits.isEmpty() ? m_frame("nothing"_L1) : m_frame.hits(hits.size())) + u"</p>\n<ol class=\"hits\">\n"_s;
        for (const auto& hit : hits) {
            const auto& page = *find(hit.page);
            html += u"<li>"_s + linkTo(page, m_frame.language()) + u"<p"_s + spokenIn(page.language, m_frame.language())
                + u">"_s + markedHtml(hit.sentence, hit.marks) + u"</p></li>\n"_s;
        }
        return html + u"</ol>\n"_s;
    }

    Handbook m_handbook;
    HandbookFrame m_frame;
    StaticFile m_contents;
    QMap<QString, std::shared_ptr<StaticFile>> m_pages;
    std::optional<HandbookSearch> m_search; // made when somebody looks for something
};

/// What the resources below share; it lives as long as the site. English is first.
struct HandbookSite {
    HandbookInLanguage& asked(const http::Request& request) const
    {
        QStringList offered;
        for (const auto& one : languages)
            offered.append(one->language());
        const auto wanted = http::acceptedLanguage(request.headers.list("Accept-Language"), offered);
        return *languages[std::size_t(qMax<qsizetype>(0, offered.indexOf(wanted)))];
    }

    std::vector<std::unique_ptr<HandbookInLanguage>> languages;
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
        shared->languages.push_back(std::make_unique<HandbookInLanguage>(handbook));
    const auto add = [&site](const QString& pattern, auto answer) {
        site.router.add(pattern, std::make_shared<http::FunctionResource>(std::move(answer)));
    };
    add(u"/handbook"_s, [shared](const http::Request& request) {
        auto& asked = shared->asked(request);
        return inLanguage(asked.answer(request), *shared, asked.language());
    });
    // As one types a folder.
    add(u"/handbook/"_s, [](const http::Request& request) {
        Q_UNUSED(request)
        return http::Response::redirect(301, "/handbook");
    });
    // The site owns these and is there as long as they are.
    add(u"/handbook/{page}"_s, [&site, shared](const http::Request& request) {
        auto& asked = shared->asked(request);
        const auto* page = asked.find(request.part(u"page"_s));
        return page ? inLanguage(asked.answer(request, *page), *shared, page->language) : noSuchPage(site, request);
    });
    add(u"/handbook/pictures/{name}"_s, [&site](const http::Request& request) {
        const auto name = request.part(u"name"_s);
        const auto bytes = handbookPicture(name);
        return bytes.isEmpty() ? noSuchPage(site, request)
                               : StaticFile(bytes, http::mediaTypeOf(name)).response(request);
    });
}

} // namespace everyport
