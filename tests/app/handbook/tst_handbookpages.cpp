#include "app/handbook/handbook.h"

#include <QSet>
#include <QTest>

#include "app/handbook/markdown.h"
#include "protocols/rfid/driver/driverinfo.h"
#include "tests/app/handbook/handbookfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class HandbookPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithFirstStepsAndTasks()
    {
        const auto pages = Handbook().pages();
        QCOMPARE(pages.first().id, u"firststeps"_s);
        QCOMPARE(pages.first().title, u"First steps"_s);
        QCOMPARE(handbookPartTitle(pages.first().part), u"First steps"_s);
        QStringList tasks;
        QStringList others;
        for (const auto& page : pages) {
            if (page.part == HandbookPage::Part::Tasks)
                tasks << page.title;
            else if (page.part == HandbookPage::Part::LookUp)
                others << page.title;
        }
        QCOMPARE(tasks,
            (QStringList{
                u"A chat server for ten friends"_s, u"Find out what a device says"_s, u"Run a poll at an event"_s}));
        QCOMPARE(pages.size(), 1 + tasks.size() + others.size());
        auto sorted = others;
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(others, sorted);
    }

    /// Whoever types a command finds what to call a reader.
    void namesEachKindOfReader()
    {
        const Handbook handbook;
        const auto* devices = handbook.find(u"devices"_s);
        QVERIFY(devices);
        for (const auto& info : rfid::driverInfos()) {
            const QString row = u"| `%1` | %2 |"_s.arg(info.name, info.title);
            QVERIFY2(devices->markdown.contains(row), qPrintable(row));
        }
    }

    void eachPageHasATitleOfItsOwn()
    {
        QSet<QString> titles;
        const Handbook handbook;
        for (const auto& page : handbook.pages()) {
            QVERIFY2(page.markdown.startsWith(u"# "_s) && !page.title.isEmpty(), qPrintable(page.id));
            QVERIFY2(!titles.contains(page.title), qPrintable(page.title));
            titles.insert(page.title);
            QCOMPARE(handbook.find(page.id)->title, page.title);
        }
        QVERIFY(!handbook.find(u"no such page"_s));
    }

    /// Tasks are steps, counted from 1.
    void tasksAreSteps()
    {
        for (const auto& page : Handbook().pages()) {
            if (page.part != HandbookPage::Part::Tasks)
                continue;
            int steps = 0;
            int last = 0;
            for (const auto& block : readMarkdown(page.markdown)) {
                if (block.kind == MarkdownBlock::Kind::Heading)
                    last = 0;
                if (block.kind != MarkdownBlock::Kind::Step)
                    continue;
                QCOMPARE(block.number, last + 1);
                last = block.number;
                ++steps;
            }
            QVERIFY2(steps > 3, qPrintable(page.id));
        }
    }

    void everyLinkAndPictureIsThere()
    {
        const Handbook handbook({{u"Web"_s, u"http"_s}});
        bool hasPicture = false;
        for (const auto& page : handbook.pages()) {
            for (const auto& block : readMarkdown(page.markdown)) {
                for (const auto& span : block.spans) {
                    const auto what = page.id + u": "_s + span.target;
                    if (span.kind == MarkdownSpan::Kind::Link)
                        QVERIFY2(handbook.find(handbookLink(span.target)), qPrintable(what));
                    if (span.kind != MarkdownSpan::Kind::Picture)
                        continue;
                    hasPicture = true;
                    QVERIFY2(span.target.startsWith(u"pictures/"_s), qPrintable(what));
                    QVERIFY2(handbookPicture(span.target.section(u'/', 1)).startsWith("\x89PNG"), qPrintable(what));
                    QVERIFY2(span.text.size() > 10, qPrintable(what)); // for who cannot see it
                }
            }
        }
        QVERIFY(hasPicture);
        QVERIFY(handbook.find(u"services"_s)->markdown.endsWith(u"[Web](http.md).\n"_s));
    }

    void aLanguageHasWhatIsTranslatedAndTheRestInEnglish()
    {
        const HandbookFixture made;
        QVERIFY(made.isThere());
        QVERIFY(Handbook::languages().contains(u"xx"_s));
        QCOMPARE(Handbook::languages().first(), u"en"_s);
        const Handbook english;
        const Handbook other({{u"Web"_s, u"http"_s}}, u"xx"_s);
        QCOMPARE(other.language(), u"xx"_s);
        QCOMPARE(other.pages().size(), english.pages().size());
        for (qsizetype i = 0; i < english.pages().size(); ++i)
            QCOMPARE(other.pages()[i].id, english.pages()[i].id); // the same order, too
        const auto* first = other.find(u"firststeps"_s);
        QCOMPARE(first->title, u"Unai paši"_s);
        QCOMPARE(first->language, u"xx"_s);
        QVERIFY(first->markdown.contains(u"in xx"_s));
        QCOMPARE(other.find(u"polls"_s)->title, u"Polls"_s);
        QCOMPARE(other.find(u"polls"_s)->language, u"en"_s);
        QVERIFY(other.find(u"services"_s)->markdown.endsWith(u"[Web](http.md).\n"_s));
    }

    /// In the order of those titles.
    void pagesInEnglishHaveTheirTitlesInTheReadersLanguage()
    {
        const Handbook german({}, u"de"_s);
        const auto* polls = german.find(u"polls"_s);
        QCOMPARE(polls->title, u"Umfragen"_s);
        QCOMPARE(polls->titleLanguage, u"de"_s);
        QCOMPARE(polls->language, u"en"_s);
        QVERIFY(polls->markdown.startsWith(u"# Polls\n"_s));
        QCOMPARE(handbookHeading(polls->markdown), u"Polls"_s);
        QCOMPARE(german.find(u"firststeps"_s)->titleLanguage, u"de"_s);
        QCOMPARE(Handbook().find(u"polls"_s)->titleLanguage, u"en"_s);
        QStringList others;
        for (const auto& page : german.pages()) {
            if (page.part == HandbookPage::Part::LookUp)
                others << page.title;
        }
        QCOMPARE(others.first(), u"Brücke"_s);
        QVERIFY(others.indexOf(u"Übersicht"_s) < others.indexOf(u"Verbindungen"_s));
    }

    /// The same headings, steps, links and pictures as the English page, in other words.
    void translatedPagesAreTheSamePages()
    {
        const auto shape = [](const HandbookPage& page) {
            QStringList found;
            for (const auto& block : readMarkdown(page.markdown)) {
                found << QString::number(int(block.kind));
                for (const auto& span : block.spans) {
                    if (!span.target.isEmpty())
                        found << span.target;
                }
            }
            return found;
        };
        const Handbook english;
        for (const auto& language : Handbook::languages()) {
            const Handbook handbook({}, language);
            for (const auto& page : handbook.pages()) {
                if (page.language != u"en"_s)
                    QVERIFY2(shape(page) == shape(*english.find(page.id)), qPrintable(language + u'/' + page.id));
            }
        }
    }

    void knowsItsOwnLinks()
    {
        QCOMPARE(handbookLink(u"polls.md"_s), u"polls"_s);
        QCOMPARE(handbookLink(u"https://example.org/a.md"_s), QString());
        QCOMPARE(handbookLink(u"../a.md"_s), QString());
        QVERIFY(handbookPicture(u"../handbook/polls.md"_s).isEmpty());
        QVERIFY(handbookPicture(u"nothing.png"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HandbookPagesTest)
#include "tst_handbookpages.moc"
