#include <QApplication>
#include <QDateTime>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "tests/ui/support/fakedesktop.h"
#include "ui/notifications/notesettings.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// Who is told of what while looking elsewhere.
class DesktopNotesTest : public QObject, private ChatBench {
    Q_OBJECT

    FakeDesktop m_desktop;

    bool hasHeardAll()
    {
        m_bench->flush();
        return FakeDesktop::hasHeardAll();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.begin()); }
    void cleanupTestCase() { m_desktop.end(); }
    void init()
    {
        m_desktop.forget();
        QVERIFY(begin());
    }
    void cleanup() { end(); }

    void whoIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("person");
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("inFront");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* what, const QString& text, bool person, bool muted, bool inFront,
                             const QString& title) {
            QTest::newRow(what) << text << person << muted << inFront << title;
        };
        row("a mention", u"me: look"_s, false, false, false, u"kofi in #one"_s);
        row("a private message", u"hello"_s, true, false, false, u"kofi"_s);
        row("any message", u"hello"_s, false, false, false, {});
        row("a mention in a muted room", u"me: look"_s, false, true, false, {});
        row("a mention in front of one's eyes", u"me: look"_s, false, false, true, {});
        row("a private message in front of one's eyes", u"hello"_s, true, false, true, {});
    }
    void whoIsTold()
    {
        QFETCH(QString, text);
        QFETCH(bool, person);
        QFETCH(bool, muted);
        QFETCH(bool, inFront);
        QFETCH(QString, title);
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        const auto opened = person ? waitFor(chat().openPerson(one->account->id, u"kofi"_s)) : Result<qint64>(one->id);
        QVERIFY(opened);
        const qint64 id = *opened;
        chat().setMuted(id, muted);
        QVERIFY(room(u"#two"_s));
        if (inFront)
            page()->goTo(QString::number(id));
        m_bench->flush();
        link()->say(*chat().conversation(id), u"kofi"_s, text);
        if (title.isEmpty()) {
            QTRY_VERIFY(chat().conversation(id)->newest != 0);
            QVERIFY(hasHeardAll());
            QVERIFY(m_desktop.notes.isEmpty());
            return;
        }
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QCOMPARE(m_desktop.notes.first().title.remove(QChar(0x2068)).remove(QChar(0x2069)), title);
        QCOMPARE(m_desktop.notes.first().body, text);
        QVERIFY(m_desktop.notes.first().actions.contains(u"default"_s));
    }

    /// Its name is another in a Flatpak.
    void aNoteIsOfTheProgramAsTheDesktopKnowsIt()
    {
        const QString before = QGuiApplication::desktopFileName();
        QGuiApplication::setDesktopFileName(u"org.everyport.Everyport"_s);
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        QVERIFY(room(u"#two"_s));
        m_bench->flush();
        link()->say(*one, u"kofi"_s, u"me: look"_s);
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QCOMPARE(m_desktop.notes.first().icon, u"org.everyport.Everyport"_s);
        QCOMPARE(m_desktop.notes.first().entry, u"org.everyport.Everyport"_s);
        QGuiApplication::setDesktopFileName(before);
    }

    void aWindowInTheBackgroundSeesNothing()
    {
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(!m_bench->window().isActiveWindow());
        m_bench->flush();
        link()->say(*one, u"kofi"_s, u"me: look"_s);
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QCOMPARE(chat().conversation(one->id)->unread, 1);
    }

    void aClickOpensThePlaceAndTakesTheNoteBack()
    {
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        const qint64 id = one->id;
        QVERIFY(room(u"#two"_s));
        link()->say(*chat().conversation(id), u"kofi"_s, u"me: look"_s);
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QVERIFY(hasHeardAll()); // its number has come back
        m_desktop.choose(99);   // somebody else's
        QVERIFY(hasHeardAll());
        QCOMPARE(page()->head().title, u"#two"_s);
        m_desktop.choose(1);
        QTRY_COMPARE(page()->head().title, u"#one"_s);
        QTRY_COMPARE(chat().conversation(id)->unread, 0);
        QTRY_COMPARE(m_desktop.closed, QList<uint>{1});
    }

    void whatOthersWroteIsNoMarkup()
    {
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        const qint64 id = one->id;
        QVERIFY(room(u"#two"_s));
        link()->say(*chat().conversation(id), u"k\u202eofi\n"_s,
            u"me: <a href=\"file:///etc\">&amp;</a>\u0007"_s + QString(5000, u'x'));
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        QVERIFY(m_desktop.notes.first().body.startsWith(u"me: &lt;a href=&quot;file:///etc&quot;&gt;&amp;amp;"_s));
        QVERIFY(m_desktop.notes.first().body.size() < 500);
        QVERIFY(!m_desktop.notes.first().title.contains(QChar(0x202e)));
    }

    void strangersDriveNoDesktop_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto& words : strangersWords())
            QTest::newRow(words.name.constData()) << words.text;
    }
    void strangersDriveNoDesktop()
    {
        QFETCH(QString, words);
        const auto opened = waitFor(chat().openPerson(room(u"#one"_s)->account->id, words.left(200)));
        QVERIFY(opened);
        QVERIFY(room(u"#two"_s));
        link()->say(*chat().conversation(*opened), words, words);
        QTRY_COMPARE(m_desktop.notes.size(), 1);
        const auto& note = m_desktop.notes.first();
        QVERIFY2(!drivesScreens(note.title) && !note.title.contains(u'\n') && note.title.size() < 200,
            qPrintable(note.title));
        QVERIFY2(
            !drivesScreens(note.body) && !note.body.contains(u'\n') && note.body.size() < 2000, qPrintable(note.body));
        QVERIFY(!note.body.contains(u'<') && !note.body.contains(u'>'));
        QVERIFY(!note.body.isEmpty());
    }

    void whatIsWantedIsShown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("body");
        QTest::newRow("nothing") << u"notifications/on"_s << QVariant(false) << u"me: look"_s << QString();
        QTest::newRow("not what is for me")
            << u"notifications/message"_s << QVariant(false) << u"me: look"_s << QString();
        QTest::newRow("all of rooms") << u"notifications/rooms"_s << QVariant(u"all"_s) << u"hello"_s << u"hello"_s;
        QTest::newRow("none of rooms") << u"notifications/rooms"_s << QVariant(u"none"_s) << u"me: look"_s << QString();
        QTest::newRow("no text") << u"notifications/text"_s << QVariant(false) << u"me: look"_s << u"New message"_s;
        QTest::newRow("silent") << u"notifications/silentUntil"_s
                                << QVariant(QDateTime::currentMSecsSinceEpoch() + 3'600'000) << u"me: look"_s
                                << QString();
        QTest::newRow("no longer silent")
            << u"notifications/silentUntil"_s << QVariant(QDateTime::currentMSecsSinceEpoch() - 1000) << u"me: look"_s
            << u"me: look"_s;
    }
    void whatIsWantedIsShown()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QString, text);
        QFETCH(QString, body);
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        const qint64 id = one->id;
        QVERIFY(room(u"#two"_s));
        m_bench->memory().setValue(key, value);
        chat().setUsualNotes(NoteSettings(m_bench->memory()).roomNotes());
        link()->say(*chat().conversation(id), u"kofi"_s, text);
        QTRY_VERIFY(chat().conversation(id)->newest != 0);
        QVERIFY(hasHeardAll());
        QCOMPARE(m_desktop.notes.size(), body.isEmpty() ? 0 : 1);
        if (!body.isEmpty())
            QCOMPARE(m_desktop.notes.first().body, body);
    }

    /// Of a room that tells of all, what is for oneself is another kind.
    void anyMessageOfARoomIsAKindOfItsOwn()
    {
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        const qint64 id = one->id;
        QVERIFY(room(u"#two"_s));
        chat().setNotes(id, Conversation::Notes::All);
        NoteSettings(m_bench->memory()).setShown(NoteSettings::Kind::Room, false);
        link()->say(*chat().conversation(id), u"kofi"_s, u"hello"_s);
        QTRY_COMPARE(chat().conversation(id)->unread, 1);
        QVERIFY(hasHeardAll());
        QVERIFY(m_desktop.notes.isEmpty());
        link()->say(*chat().conversation(id), u"kofi"_s, u"me: hello"_s);
        QTRY_COMPARE(m_desktop.notes.size(), 1);
    }

    void aFloodIsOneNote()
    {
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        const qint64 id = one->id;
        QVERIFY(room(u"#two"_s));
        for (int i = 0; i < 500; ++i)
            link()->say(*chat().conversation(id), u"kofi"_s, u"me: %1"_s.arg(i));
        QTRY_COMPARE(chat().conversation(id)->unread, 500);
        QVERIFY(hasHeardAll());
        QCOMPARE(m_desktop.notes.size(), 1);
    }
};

QTEST_MAIN(DesktopNotesTest)
#include "tst_desktopnotes.moc"
