#include <QApplication>
#include <QDateTime>
#include <QTest>
#include <QTranslator>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/notifications/desktopnotes.h"
#include "ui/notifications/eventnotes.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class BarePage : public Page {
public:
    using Page::Page;
    PageHead head() const override { return {.title = u"Services"_s}; }
    bool goTo(const QString& subject) override
    {
        wanted = subject;
        return true;
    }
    QString wanted;
};

PageEntry barePage(const QString& id)
{
    return {
        .id = id, .title = id, .makePage = [](PageContext& context) { return std::make_unique<BarePage>(context); }};
}

} // namespace

/// What the desktop is told of that happens in the program itself.
class EventNotesTest : public QObject {
    Q_OBJECT

    FakeDesktop m_desktop;
    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<EventNotes> m_notes;

    /// Somebody works in another program.
    void leave()
    {
        m_bench->window().hide();
        QVERIFY(QTest::qWaitFor([] { return !QApplication::activeWindow(); }));
    }
    void raise(Trouble::Severity severity = Trouble::Severity::Failed, const QString& head = u"Web failed:"_s)
    {
        Trouble trouble;
        trouble.id = u"service/web"_s;
        trouble.page = u"services"_s;
        trouble.subject = u"web"_s;
        trouble.severity = severity;
        trouble.head = head;
        trouble.text = u"port 8080 is taken."_s;
        m_bench->window().troubles().raise(trouble);
    }
    DesktopNotes& notes() { return DesktopNotes::of(m_bench->window()); }
    polls::PollRegistry& polls() { return m_bench->station().polls(); }
    polls::Poll poll() const
    {
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Which fruit?"_s;
        poll.answers = {{u"a"_s, u"Apple"_s}, {u"b"_s, u"Pear"_s}};
        return poll;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.begin()); }
    void cleanupTestCase() { m_desktop.end(); }
    void init()
    {
        m_desktop.forget();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{barePage(u"overview"_s), barePage(u"services"_s)});
        QVERIFY(m_bench->start());
        m_notes = std::make_unique<EventNotes>(m_bench->window(), nullptr);
    }
    void cleanup()
    {
        m_notes.reset();
        m_bench.reset();
    }

    void troubleIsToldOnceAndTakenBack()
    {
        leave();
        raise();
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QCOMPARE(m_desktop.notes.first().title, u"Web failed"_s); // the text stands below
        QCOMPARE(m_desktop.notes.first().body, u"port 8080 is taken."_s);
        raise(Trouble::Severity::Failed, u"Web failed again:"_s);
        QVERIFY(FakeDesktop::hasHeardAll());
        QCOMPARE(m_desktop.notes.size(), 1);
        notes().setReadingTime(0ms);
        m_bench->window().troubles().clear(u"service/web"_s);
        QTRY_COMPARE(m_desktop.closed, QList<uint>{1});
    }

    void troubleIsToldInOneLanguage()
    {
        struct German final : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char*, const char* text, const char*, int) const override
            {
                return qstrcmp(text, "The disk is full.") == 0 ? u"Die Platte ist voll."_s : QString();
            }
        } german;
        QCoreApplication::installTranslator(&german);
        leave();
        auto& troubles = m_bench->window().troubles();
        troubles.raise({.id = u"a"_s, .page = u"services"_s, .head = u"Web:"_s, .text = u"The disk is full."_s});
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QCOMPARE(m_desktop.notes.last().body, u"Die Platte ist voll."_s);
        troubles.raise(
            {.id = u"b"_s, .page = u"services"_s, .head = u"Web:"_s, .text = u"The disk is full. Sorry, mate."_s});
        QTRY_COMPARE(m_desktop.notes.size(), 2);
        QCOMPARE(m_desktop.notes.last().body, u"The disk is full. Sorry, mate."_s);
        QCoreApplication::removeTranslator(&german);
    }

    /// It was over after a moment, and is true again later: the note stands until it could be read.
    void whatIsOverStandsUntilItCouldBeRead()
    {
        leave();
        notes().setReadingTime(1s);
        raise();
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        m_bench->window().troubles().clear(u"service/web"_s);
        QVERIFY(FakeDesktop::hasHeardAll());
        QVERIFY(m_desktop.closed.isEmpty());
        raise();
        QTest::qWait(1100); // fixed wait: it would be withdrawn within that time
        QVERIFY(FakeDesktop::hasHeardAll());
        QVERIFY(m_desktop.closed.isEmpty());
        m_bench->window().troubles().clear(u"service/web"_s);
        QTRY_COMPARE(m_desktop.closed, QList<uint>{1});
    }

    /// The first was read before the desktop had shown it; the next is not taken for it.
    void onlyWhatWasReadIsWithdrawn()
    {
        notes().tryOut([](bool) {});
        notes().takeBack(u"trial"_s);
        notes().tryOut([](bool) {});
        QTRY_COMPARE(m_desktop.notes.size(), 2);
        QVERIFY(FakeDesktop::hasHeardAll());
        QTRY_COMPARE(m_desktop.closed, QList<uint>{1});
    }

    void whatNobodyMustKnowIsNotTold_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"in front", "mends itself", "not wanted", "nothing wanted"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatNobodyMustKnowIsNotTold()
    {
        QFETCH(QString, how);
        NoteSettings settings(m_bench->memory());
        if (how != "in front"_L1)
            leave();
        if (how == "not wanted"_L1)
            settings.setShown(NoteSettings::Kind::Trouble, false);
        if (how == "nothing wanted"_L1)
            settings.setOn(false);
        raise(how == "mends itself"_L1 ? Trouble::Severity::Working : Trouble::Severity::Failed);
        QVERIFY(FakeDesktop::hasHeardAll());
        QVERIFY(m_desktop.notes.isEmpty());
    }

    void aClickGoesThere()
    {
        leave();
        raise();
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QVERIFY(FakeDesktop::hasHeardAll());
        m_desktop.choose(1);
        QTRY_COMPARE(m_bench->window().currentPage(), u"services"_s);
        QCOMPARE(static_cast<BarePage*>(m_bench->page(u"services"_s))->wanted, u"web"_s);
        QVERIFY(m_bench->window().isVisible());
    }

    /// Where the desktop shows a text as it is, a name with & in it has no &amp;.
    void aTextIsMarkupOnlyWhereTheDesktopReadsMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;b&gt; &amp; Sons"_s;
        QTest::newRow("plain") << QStringList{u"body"_s} << u"<b> & Sons"_s;
    }
    void aTextIsMarkupOnlyWhereTheDesktopReadsMarkup()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        const auto before = std::exchange(m_desktop.capabilities, capabilities);
        NoteSettings(m_bench->memory()).setShowsText(true);
        for (const auto* thing : {"chat/1", "chat/2"})
            notes().show(NoteSettings::Kind::Message, QString::fromLatin1(thing), u"Ann"_s, u"<b> & Sons"_s);
        QVERIFY(FakeDesktop::hasHeardAll());
        m_desktop.capabilities = before;
        QCOMPARE(m_desktop.notes.size(), 2);
        for (const auto& note : std::as_const(m_desktop.notes))
            QCOMPARE(note.body, body);
        QCOMPARE(m_desktop.capabilitiesAsked, 1);
    }

    /// It comes along before the click, and is for this one alone.
    void aClickBringsTheDesktopsToken()
    {
        struct TokenReader : QObject {
            QByteArrayList tokens;
            bool eventFilter(QObject*, QEvent* event) override
            {
                if (event->type() == QEvent::Show)
                    tokens << qgetenv("XDG_ACTIVATION_TOKEN");
                return false;
            }
        } reader;
        leave();
        raise();
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QVERIFY(FakeDesktop::hasHeardAll());
        m_bench->window().installEventFilter(&reader);
        m_desktop.chooseWithToken(7, u"another's"_s);
        m_desktop.chooseWithToken(1, u"given-7"_s);
        QTRY_COMPARE(reader.tokens, QByteArrayList{"given-7"});
        leave();
        m_desktop.choose(1);
        QTRY_COMPARE(reader.tokens, (QByteArrayList{"given-7", ""}));
    }

    void aPollByItsTime()
    {
        leave();
        auto made = poll();
        made.opensAt = QDateTime::currentMSecsSinceEpoch() + 300;
        QVERIFY(waitFor(polls().save(made)));
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QCOMPARE(m_desktop.notes.first().title, u"Voting has opened"_s);
        QCOMPARE(m_desktop.notes.first().body, u"Which fruit?"_s);
    }

    void aPollByHandIsNoNews()
    {
        leave();
        QVERIFY(waitFor(polls().save(poll())));
        QVERIFY(waitFor(polls().openPoll(u"lunch"_s)));
        QVERIFY(waitFor(polls().closePoll(u"lunch"_s)));
        QVERIFY(FakeDesktop::hasHeardAll());
        QVERIFY(m_desktop.notes.isEmpty());
    }

    /// Also where nothing else is wanted, so that it can be tried.
    void oneCanBeTried()
    {
        NoteSettings(m_bench->memory()).setOn(false);
        std::optional<bool> taken;
        DesktopNotes::of(m_bench->window()).tryOut([&taken](bool is) { taken = is; });
        QTRY_VERIFY(taken);
        QVERIFY(*taken);
        QCOMPARE(m_desktop.notes.size(), 1);
    }
};

QTEST_MAIN(EventNotesTest)
#include "tst_eventnotes.moc"
