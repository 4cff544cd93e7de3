// Strangers' words as names of the program's objects and in what has failed: what sessions tell of them, and what
// reaches screens.
#include "app/python/session.h"

#include <QTest>

#include "tests/app/python/bridgedthing.h"
#include "tests/app/python/heard.h"
#include "tests/app/python/openprompt.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

namespace {

/// One of each of the words, as the program's lists have nodes, users, polls and services.
struct Things {
    Things()
    {
        for (const auto& words : strangersWords()) {
            all.push_back(std::make_unique<Thing>(words.text.left(5000)));
            root.m_things << all.back().get();
        }
    }
    std::vector<std::unique_ptr<Thing>> all;
    Thing root{u"root"_s};
};

} // namespace

class StrangersAtPromptsTest : public QObject, private OpenPrompt {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { close(); }
    void cleanupTestCase() { end(); }

    void listsAndFailuresAreClean_data()
    {
        QTest::addColumn<bool>("looksOnly");
        QTest::newRow("Python") << false;
        QTest::newRow("looking") << true;
    }
    void listsAndFailuresAreClean()
    {
        QFETCH(bool, looksOnly);
        Things things;
        Heard heard;
        auto opened = python::Session::open(
            *m_interpreter, heard, {.names = {{u"it"_s, &things.root}}, .looksOnly = looksOnly});
        QVERIFY(opened);
        auto& session = **opened;
        const auto count = things.all.size();
        session.feed(u"it.things"_s);
        session.feed(u"[each.name for each in it.things]"_s);
        session.feed(u"{each.name: each for each in it.things}"_s);
        QCOMPARE(heard.results.size(), 3);
        for (size_t i = 0; i < count; ++i) {
            session.feed(u"it.things[%1].name"_s.arg(i));
            session.feed(u"it.things[it.things[%1].name + 'x']"_s.arg(i)); // there is none
            session.feed(u"int(it.things[%1].name)"_s.arg(i));
        }
        QCOMPARE(heard.results.size(), 3 + qsizetype(count));
        QCOMPARE(heard.failures.size(), 2 * qsizetype(count));
        for (const auto& text : heard.results + heard.failures)
            QVERIFY2(!drivesScreens(text), qPrintable(text.left(300)));
        QVERIFY(heard.results[0].contains(u"<h1>OWNED</h1>"_s) && heard.results[0].contains(u"\\x1b]0;owned"_s));
    }

    /// What an exception says may be another server's own words.
    void exceptionsAreClean()
    {
        Things things;
        Heard heard;
        auto opened = python::Session::open(*m_interpreter, heard, {.names = {{u"it"_s, &things.root}}});
        QVERIFY(opened);
        auto& session = **opened;
        session.feed(u"import asyncio, everyport\n"_s, true);
        session.feed(u"async def fail(error):\n    raise error\n"_s, true);
        const auto count = things.all.size();
        for (size_t i = 0; i < count; ++i) {
            session.feed(u"raise everyport.EveryportError(it.things[%1].name)"_s.arg(i));
            session.feed(u"await fail(ValueError(it.things[%1].name))"_s.arg(i));
            QTRY_COMPARE(heard.failures.size(), 2 * qsizetype(i) + 2);
            session.feed(u"asyncio.ensure_future(fail(OSError(5, it.things[%1].name)))"_s.arg(i));
            QTRY_COMPARE(heard.done.size(), qsizetype(i) + 1);
        }
        session.feed(u"# nothing\n\u2066raise"_s, true); // no Python at all: it is told what stands there
        session.feed(u"def told(name):\n    raise ValueError(name)\n\nit.nameChanged.connect(told)"_s, true);
        for (const auto& each : things.all)
            things.root.setName(each->m_name); // fails behind the command
        QTRY_VERIFY(heard.errors.count(u"ValueError: "_s) >= qsizetype(count));
        QCOMPARE(heard.failures.size(), 2 * qsizetype(count) + 1);
        for (const auto& text : heard.failures + heard.done.values() + QStringList{heard.errors})
            QVERIFY2(!drivesScreens(text) && !text.contains(QChar(0x2066)), qPrintable(text.left(300)));
        QVERIFY(heard.failures[0].endsWith(u"<img src='file:///dev/zero'> x\n"_s));
        QVERIFY2(heard.failures.join(QString()).contains(u"\\x1b]0;owned\\x07"_s), "its words are still to be seen");
        QVERIFY(heard.failures.join(QString()).contains(u"איזה ספר"_s));
    }

    /// Lines and plain keys write nothing themselves but CR and BS.
    void screensAreNotDriven_data() { screens(); }
    void screensAreNotDriven()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        const bool isFull = type.startsWith("xterm");
        Things things;
        python::TerminalSettings settings{
            .names = {{u"it"_s, &things.root}}, .type = type, .columns = 100, .rows = 30, .sendsKeys = sendsKeys};
        m_screen = {};
        auto opened = python::TerminalPrompt::open(*m_interpreter, m_screen, settings);
        QVERIFY(opened);
        m_prompt = std::move(*opened);
        const auto before = QByteArray("raise ValueError(it.things[");
        int followed = 0;
        for (size_t i = 0; i < things.all.size(); ++i) {
            const auto number = QByteArray::number(int(i));
            m_prompt->feed("it.things[" + number + "]\r");
            m_prompt->feed(before + number + "].name)\r");
            m_prompt->feed("print('end of', " + number + ")\r");
            const auto end = u"end of %1\n"_s.arg(i);
            QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(end), qPrintable(m_screen.text().right(300)), patience);
            ++followed;
        }
        QVERIFY(followed >= 17);
        QVERIFY(!m_screen.all.contains("owned\x07") && !m_screen.all.contains("\x1b]0;"));
        auto text = isFull ? m_screen.text() : QString::fromUtf8(m_screen.all).remove(u'\r').remove(u'\b');
        if (isFull)
            text.remove(u'\b').remove(QRegularExpression(u"\\x1b[^m]*m"_s));
        QVERIFY2(!drivesScreens(text), qPrintable(text.right(2000)));
        QVERIFY(text.count(u"ValueError: "_s) >= 17);
    }
};

QTEST_GUILESS_MAIN(StrangersAtPromptsTest)
#include "tst_strangersatprompts.moc"
