#include "app/services/http/httphandbook.h"

#include <QTest>

#include "tests/app/handbook/handbookfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// A site with nothing but the handbook, asked as a connection asks it.
class HandbookWeb {
public:
    explicit HandbookWeb(const QStringList& languages = {u"en"_s})
    {
        QList<Handbook> handbooks;
        for (const auto& language : languages)
            handbooks.append(Handbook({{u"<Web>"_s, u"http"_s}}, language));
        addHandbook(site, handbooks);
    }

    http::Response ask(const QByteArray& path, const http::Headers& headers = {}) const
    {
        http::Request request{.method = "GET", .headers = headers, .authority = "localhost"};
        request.target = http::parseTarget("GET", path).value_or(http::Target());
        auto admission = http::admit(site, request);
        auto response = admission.response ? std::move(*admission.response)
                                           : admission.resource->answer(request).take();
        http::complete(site, request, response);
        return response;
    }

    http::Site site;
};

} // namespace

class HttpHandbookTest : public QObject {
    Q_OBJECT

    const HandbookWeb m_web;

private Q_SLOTS:
    void listsItsPagesInOrder()
    {
        const auto body = m_web.ask("/handbook").body;
        qsizetype at = 0;
        for (const auto* words : {"<h2>First steps</h2>", "<a href=\"/handbook/firststeps\">First steps</a>",
                 "<h2>Tasks</h2>", "<a href=\"/handbook/task-chat\">A chat server for ten friends</a>",
                 "<a href=\"/handbook/task-poll\">Run a poll at an event</a>", "<h2>Look up</h2>",
                 "<a href=\"/handbook/accounts\">Accounts</a>"}) {
            const auto here = body.indexOf(words);
            QVERIFY2(here > at, words);
            at = here;
        }
        QVERIFY(body.contains("<form role=\"search\" action=\"/handbook\">"));
    }

    void showsAPageWithItsNeighbours()
    {
        const auto response = m_web.ask("/handbook/task-poll");
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(response.headers.value("Content-Security-Policy").contains("default-src 'self'"));
        QVERIFY(response.body.contains("<h1>Run a poll at an event</h1>"));
        QVERIFY(response.body.contains("<title>Run a poll at an event — Handbook</title>"));
        QVERIFY(response.body.contains("<a href=\"/handbook/task-device\">"));
        QVERIFY(response.body.contains("<a href=\"/handbook/polls\">Polls</a>"));
        QVERIFY(response.body.contains("<span>← <a href="));
        QVERIFY(response.body.contains(" →</span>"));
        QVERIFY(!m_web.ask("/handbook/firststeps").body.contains("←")); // nothing stands before it
        QVERIFY(m_web.ask("/handbook/services").body.contains("<a href=\"/handbook/http\">&lt;Web&gt;</a>"));
    }

    /// A page that nobody has translated comes in English.
    void comesInTheReadersLanguage()
    {
        const HandbookFixture made;
        QVERIFY(made.isThere());
        const HandbookWeb web({u"en"_s, HandbookFixture::language()});
        const http::Headers reader{{"Accept-Language", "de-AT,xx;q=0.9,en;q=0.8"}};
        const auto page = web.ask("/handbook/firststeps", reader);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<article id=\"words\" lang=\"xx\">\n<h1>Unai paši</h1>"));
        QCOMPARE(page.headers.value("Content-Language"), QByteArray("xx"));
        QVERIFY(page.headers.joined("Vary").contains("Accept-Language"));
        const auto other = web.ask("/handbook/polls", reader);
        QVERIFY(other.body.contains("<article id=\"words\">\n<h1>Polls</h1>"));
        QCOMPARE(other.headers.value("Content-Language"), QByteArray("en"));
        const auto english = web.ask("/handbook/firststeps");
        QVERIFY(english.body.contains("<h1>First steps</h1>"));
        QVERIFY(english.headers.joined("Vary").contains("Accept-Language"));
        QVERIFY(
            web.ask("/handbook", reader).body.contains("<a href=\"/handbook/firststeps\" lang=\"xx\">Unai paši</a>"));
        QVERIFY(web.ask("/handbook?q=unai", reader).body.contains("firststeps"));
        QVERIFY(!m_web.ask("/handbook/polls").headers.contains("Content-Language")); // where there is nothing else
    }

    /// What stands around a page is in its language too; what is not, says so.
    void theFrameIsInThePagesLanguage()
    {
        const HandbookWeb web({u"en"_s, u"de"_s});
        const http::Headers reader{{"Accept-Language", "de"}};
        const auto page = web.ask("/handbook/firststeps", reader).body;
        for (const auto* words : {"<html lang=\"de\">", "<article id=\"words\">\n<h1>Erste Schritte</h1>",
                 "<title>Erste Schritte — Handbuch</title>", "href=\"#words\">Zur Seite</a>", ">Handbuch</a></nav>",
                 "<nav aria-label=\"Handbuch\">", ">Gesuchte Wörter</label>", "placeholder=\"Suchen\"",
                 "<button>Suchen</button>", "aria-label=\"Seiten davor und danach\">",
                 "<a href=\"/handbook/task-chat\">Ein Chatserver für zehn Freunde</a> →"})
            QVERIFY2(page.contains(words), words);
        const auto contents = web.ask("/handbook", reader).body;
        for (const auto* words : {"<html lang=\"de\">", "<h1>Handbuch</h1>", "<h2>Erste Schritte</h2>",
                 "<h2>Aufgaben</h2>", "<h2>Nachschlagen</h2>", "<a href=\"/handbook/firststeps\">Erste Schritte</a>",
                 "<a href=\"/handbook/polls\">Umfragen</a>"})
            QVERIFY2(contents.contains(words), words);
        const auto found = web.ask("/handbook?q=power+cut", reader).body;
        QVERIFY(found.contains("<h1>Im Handbuch gefunden</h1>") && found.contains("<p lang=\"en\">"));
        QVERIFY(found.contains("<a href=\"/handbook/polls\">Umfragen</a>"));
        const auto many = web.ask("/handbook?q=server", reader).body;
        QVERIFY(many.contains(" Seiten, die beste zuerst.</p>") && !many.contains("{count}"));
        QVERIFY(web.ask("/handbook?q=nosuchwordanywhere", reader).body.contains("Keine Seite hat alle diese Wörter."));
    }

    /// What the window calls the same things, where the pages are in English.
    void findsWordsOfTheReadersLanguage()
    {
        const HandbookWeb web({u"en"_s, u"de"_s});
        const auto found = web.ask("/handbook?q=Sicherung", {{"Accept-Language", "de"}}).body;
        QVERIFY(found.contains("<li><a href=\"/handbook/backup\">Sicherung</a><p lang=\"en\">"));
        QVERIFY(found.contains("<mark>backup</mark>") || found.contains("<mark>Backup</mark>"));
        QVERIFY(web.ask("/handbook?q=Sicherung").body.contains("No page has all of these words."));
    }

    /// In the reader's words, above a page that is not.
    void aPageThatNobodyHasTranslatedSaysSo()
    {
        const struct {
            QString language;
            QByteArray words;
        } readers[] = {{u"de"_s, "Diese Seite ist auf Englisch."}, {u"es"_s, "Esta página está en inglés."},
            {u"fr"_s, "Cette page est en anglais."}, {u"nl"_s, "Deze pagina is in het Engels."}};
        for (const auto& [language, words] : readers) {
            const HandbookWeb web({u"en"_s, language});
            const auto spoken = language.toLatin1();
            const http::Headers reader{{"Accept-Language", spoken}};
            const auto page = web.ask("/handbook/polls", reader);
            QCOMPARE(page.headers.value("Content-Language"), QByteArray("en"));
            for (const auto& part : {"<html lang=\"" + spoken + "\">",
                     "<article id=\"words\" lang=\"en\">\n<p class=\"spoken\" lang=\"" + spoken + "\">" + words
                         + "</p>\n<h1>Polls</h1>"})
                QVERIFY2(page.body.contains(part), part.constData());
            QVERIFY(!web.ask("/handbook/firststeps", reader).body.contains("class=\"spoken\""));
            QVERIFY(!web.ask("/handbook/polls").body.contains("class=\"spoken\""));
        }
    }

    /// The policy lets no script and no style of a page's own in; there are none.
    void hasNoScriptOrStyle()
    {
        for (const auto& page : Handbook().pages()) {
            const auto body = m_web.ask("/handbook/" + page.id.toUtf8()).body;
            QVERIFY2(body.contains("<article id=\"words\">\n<h1>"), qPrintable(page.id));
            QVERIFY2(!body.contains("<script") && !body.contains("style=\"") && !body.contains("<style"),
                qPrintable(page.id));
        }
    }

    void sendsAPageOnce()
    {
        for (const auto* path : {"/handbook", "/handbook/polls", "/handbook/pictures/polls.png", "/handbook?q=vote"}) {
            const auto tag = m_web.ask(path).headers.value("ETag");
            QVERIFY2(!tag.isEmpty(), path);
            const auto again = m_web.ask(path, {{"If-None-Match", tag}});
            QCOMPARE(again.status, 304);
            QVERIFY(again.body.isEmpty());
        }
        QCOMPARE(m_web.ask("/handbook/polls", {{"Accept-Encoding", "gzip"}}).headers.value("Content-Encoding"),
            QByteArray("gzip"));
    }

    void aSlashBehindItLeadsToIt()
    {
        const auto there = m_web.ask("/handbook/");
        QCOMPARE(there.status, 301);
        QCOMPARE(there.headers.value("Location"), QByteArray("/handbook"));
    }

    void knowsOnlyItsPages()
    {
        for (const auto* path : {"/handbook/nothing", "/handbook/polls.md", "/handbook/pictures/nothing.png",
                 "/handbook/pictures/polls.md", "/handbook/polls/more"})
            QVERIFY2(m_web.ask(path).status == 404, path);
        const auto picture = m_web.ask("/handbook/pictures/polls.png");
        QCOMPARE(picture.headers.value("Content-Type"), QByteArray("image/png"));
        QVERIFY(picture.body.startsWith("\x89PNG"));
        const auto page = m_web.ask("/handbook/nothing", {{"Accept", "text/html"}});
        QVERIFY(page.body.contains("The handbook has no such page."));
    }

    void findsWords()
    {
        const auto body = m_web.ask("/handbook?q=power+cut").body;
        QVERIFY(body.contains("<a href=\"/handbook/polls\">Polls</a>"));
        QVERIFY(body.contains("a <mark>power</mark> <mark>cut</mark> loses none"));
        QVERIFY(body.contains("value=\"power cut\""));
        QVERIFY(m_web.ask("/handbook?q=nosuchwordanywhere").body.contains("No page has all of these words."));
        QVERIFY(m_web.ask("/handbook?q=+").body.contains("<h2>First steps</h2>"));
    }

    void whatWasTypedIsEscaped()
    {
        const auto body = m_web.ask("/handbook?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body;
        QVERIFY(!body.contains("<script"));
        QVERIFY(body.contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\""));
    }
};

QTEST_GUILESS_MAIN(HttpHandbookTest)
#include "tst_httphandbook.moc"
