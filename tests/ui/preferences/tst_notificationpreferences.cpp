#include <QSettings>
#include <QTest>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/pagebench.h"
#include "ui/notifications/desktopnotes.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencespage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Each row about notifications, at the desktop itself.
class NotificationPreferencesTest : public QObject {
    Q_OBJECT

    FakeDesktop m_desktop;
    std::unique_ptr<PageBench> m_bench;

    Preference preference(const QString& key) { return preferenceOf(m_bench->window(), key).second; }
    /// How many of one kind come to the desktop.
    qsizetype shown(NoteSettings::Kind kind)
    {
        m_desktop.forget();
        DesktopNotes::of(m_bench->window()).show(kind, u"thing/%1"_s.arg(++m_things), u"kofi"_s, u"hello"_s);
        return FakeDesktop::hasHeardAll() ? m_desktop.notes.size() : -1;
    }
    int m_things = 0;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.begin()); }
    void cleanupTestCase() { m_desktop.end(); }
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void eachKindIsLeftOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("kind");
        using Kind = NoteSettings::Kind;
        QTest::newRow("message") << u"notifications/message"_s << int(Kind::Message);
        QTest::newRow("room") << u"notifications/room"_s << int(Kind::Room);
        QTest::newRow("trouble") << u"notifications/trouble"_s << int(Kind::Trouble);
        QTest::newRow("poll") << u"notifications/poll"_s << int(Kind::Poll);
    }
    void eachKindIsLeftOut()
    {
        QFETCH(QString, key);
        QFETCH(int, kind);
        QVERIFY(preference(key).value().toBool());
        QCOMPARE(shown(NoteSettings::Kind(kind)), 1);
        preference(key).apply(false);
        QVERIFY(!preference(key).value().toBool());
        for (const auto other : NoteSettings::kinds)
            QCOMPARE(shown(other), int(other) == kind ? 0 : 1);
        preference(key).apply(true);
        QCOMPARE(shown(NoteSettings::Kind(kind)), 1);
    }

    void allAndSilence_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("value");
        QTest::newRow("off") << u"notifications/on"_s << false;
        QTest::newRow("silent") << u"notifications/silence"_s << true;
    }
    void allAndSilence()
    {
        QFETCH(QString, key);
        QFETCH(bool, value);
        preference(key).apply(value);
        for (const auto kind : NoteSettings::kinds)
            QCOMPARE(shown(kind), 0);
        preference(key).apply(!value);
        QCOMPARE(shown(NoteSettings::Kind::Message), 1);
    }

    void nothingComesWhileAPollIsPresented()
    {
        bool isPresenting = true;
        DesktopNotes::of(m_bench->window()).setPresenting([&isPresenting] { return isPresenting; });
        QVERIFY(preference(u"notifications/presenting"_s).value().toBool());
        for (const auto kind : NoteSettings::kinds)
            QCOMPARE(shown(kind), 0);
        preference(u"notifications/presenting"_s).apply(false);
        QCOMPARE(shown(NoteSettings::Kind::Message), 1);
        preference(u"notifications/presenting"_s).apply(true);
        isPresenting = false;
        QCOMPARE(shown(NoteSettings::Kind::Message), 1);
    }

    void withoutTheText()
    {
        preference(u"notifications/text"_s).apply(false);
        QCOMPARE(shown(NoteSettings::Kind::Message), 1);
        QCOMPARE(m_desktop.notes.first().title, u"kofi"_s);
        QCOMPARE(m_desktop.notes.first().body, u"New message"_s);
        QCOMPARE(shown(NoteSettings::Kind::Trouble), 1);
        QCOMPARE(m_desktop.notes.first().body, u"hello"_s);
    }

    void eachKindHasItsSound()
    {
        QStringList heard;
        struct Player final : SoundPlayer {
            explicit Player(QStringList& to) : m_to(to) {}
            QString play(const QString& name, const QString&, double volume) override
            {
                m_to.append(u"%1 %2"_s.arg(name, QString::number(qRound(volume))));
                return {};
            }
            QStringList& m_to;
        };
        auto& notes = DesktopNotes::of(m_bench->window());
        const auto listen = [&] {
            notes.setSounds(std::make_unique<Sounds>([&heard] { return std::make_unique<Player>(heard); }));
        };
        const auto after = [&](auto&& what) {
            listen();
            heard.clear();
            what();
            notes.setSounds(std::make_unique<Sounds>([] { return std::unique_ptr<SoundPlayer>(); })); // waits for it
            return heard;
        };
        using Kind = NoteSettings::Kind;
        QCOMPARE(after([&] { shown(Kind::Message); }), QStringList{u"message-new-instant 0"_s});
        QCOMPARE(after([&] { shown(Kind::Room); }), QStringList());
        // What is chosen is heard at once, and from then on.
        QCOMPARE(after([&] { preference(u"notifications/room-sound"_s).apply(int(Sounds::Sound::Bell)); }),
            QStringList{u"bell 0"_s});
        QCOMPARE(
            after([&] { preference(u"notifications/volume"_s).apply(50); }), QStringList{u"message-new-instant -6"_s});
        QCOMPARE(after([&] { shown(Kind::Room); }), QStringList{u"bell -6"_s});
        preference(u"notifications/room"_s).apply(false);
        QCOMPARE(after([&] { shown(Kind::Room); }), QStringList());
        // The row says it where it cannot be had.
        QVERIFY(preference(u"notifications/volume"_s).whyNot.contains(u"libcanberra"_s));
    }

    void showOneIsARealOne()
    {
        m_desktop.forget();
        preference(u"notifications/try"_s).act();
        QVERIFY(FakeDesktop::hasHeardAll());
        QCOMPARE(m_desktop.notes.size(), 1);
    }

    void everyOtherRoom()
    {
        preference(u"notifications/rooms"_s).apply(int(chat::Conversation::Notes::None));
        QCOMPARE(m_bench->station().chat().usualNotes(), chat::Conversation::Notes::None);
        QCOMPARE(m_bench->memory().value(u"notifications/rooms"_s).toString(), u"none"_s);
    }
};

QTEST_MAIN(NotificationPreferencesTest)
#include "tst_notificationpreferences.moc"
