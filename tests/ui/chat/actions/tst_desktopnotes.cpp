#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QProcess>
#include <QTest>

#include "tests/support/eventloop.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// The desktop's notifications, on a bus of the test's own.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Note {
        uint replaces = 0;
        QString title = {};
        QString body = {};
        QStringList actions = {};
    };
    QList<Note> notes;
    QList<uint> closed;

    void choose(uint id) { Q_EMIT ActionInvoked(id, u"default"_s); }

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& body,
        const QStringList& actions, const QVariantMap&, int)
    {
        notes.append({replaces, title, body, actions});
        return uint(notes.size());
    }
    void CloseNotification(uint id) { closed.append(id); }
    void Mark() {} ///< Of the test's own, see hasHeardAll.

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

/// Who is told of what while looking elsewhere.
class DesktopNotesTest : public QObject, private ChatBench {
    Q_OBJECT

    QProcess m_bus;
    FakeDesktop m_desktop;

    /// What was shown has come to the desktop, and what it said to that has come back: the bus keeps the order, and a
    /// call after all of it has been answered.
    bool hasHeardAll()
    {
        m_bench->flush();
        const QString name = u"org.freedesktop.Notifications"_s;
        const QDBusPendingCall mark = QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(name, u"/org/freedesktop/Notifications"_s, name, u"Mark"_s));
        const bool isAnswered = QTest::qWaitFor([&mark] { return mark.isFinished(); });
        processPending();
        return isAnswered && !mark.isError();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }
    void init()
    {
        m_desktop.notes.clear();
        m_desktop.closed.clear();
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
