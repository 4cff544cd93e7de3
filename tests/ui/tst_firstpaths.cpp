#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include "app/accounts/accounts.h"
#include "app/chat/model/chatmodel.h"
#include "app/devices/deviceregistry.h"
#include "app/ircchat/ircnetwork.h"
#include "app/log/log.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "app/xmppchat/xmppnetwork.h"
#include "netcore/names/reactornames.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/elsewhere.h"
#include "tests/ui/support/pagebench.h"
#include "ui/connect/addresscard.h"
#include "ui/pages.h"
#include "ui/widgets/display/qrcode.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What it takes from the first start to the first success, without a manual: clicks, fields and keys are counted as a
/// person needs them, with real services at the other end; by mouse, and by keys alone.
class FirstPathsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    int m_clicks = 0;
    int m_fields = 0;
    int m_keys = 0;

    Station& station() { return m_bench->station(); }
    bool byKeys() const { return QByteArray(QTest::currentDataTag()) == "by keys"; }
    static void hands()
    {
        QTest::addColumn<int>("unused"); // the tag says it
        QTest::newRow("by mouse") << 0;
        QTest::newRow("by keys") << 0;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        m_bench->press(key, modifiers);
    }
    /// Tab after Tab, as somebody goes who has no mouse.
    template <typename Wanted>
    bool walkTo(Wanted isThere)
    {
        constexpr int farthest = 80;
        for (int i = 0; i < farthest; ++i) {
            if (isThere(QApplication::focusWidget()))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool go(const QString& text)
    {
        if (!QTest::qWaitFor([&] { return m_bench->button(text) && m_bench->button(text)->isEnabled(); }))
            return false;
        if (!byKeys()) {
            ++m_clicks;
            return m_bench->click(text);
        }
        const auto isThere = [&](QWidget* now) { return now && now == m_bench->button(text); };
        if (!walkTo(isThere))
            return false;
        press(Qt::Key_Return);
        return true;
    }
    bool go(QLineEdit* into)
    {
        if (!into)
            return false;
        if (byKeys())
            return walkTo([into](QWidget* now) { return now == into; });
        ++m_clicks;
        QTest::mouseClick(into, Qt::LeftButton);
        return QTest::qWaitFor([into] { return into->hasFocus(); });
    }
    void fill(const QString& text)
    {
        ++m_fields;
        m_bench->type(text);
    }
    /// By Return in the field, or by the button below it.
    bool connectNow()
    {
        if (!byKeys())
            return go(u"Connect"_s);
        press(Qt::Key_Return);
        return true;
    }
    QLineEdit* field(const QString& name)
    {
        auto* card = m_bench->window().findChild<AddressCard*>();
        for (QLineEdit* one : card ? card->findChildren<QLineEdit*>() : QList<QLineEdit*>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool isOnline() const
    {
        const auto& accounts = m_bench->station().chat().accounts();
        return accounts.size() == 1 && accounts.front()->state == chat::Account::State::Online;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("USER", "lena"); }
    void init()
    {
        m_clicks = m_fields = m_keys = 0;
        m_bench = std::make_unique<PageBench>(allPages());
        chat::ChatParts parts;
        parts.types.push_back(std::make_unique<ircchat::IrcNetwork>());
        parts.types.push_back(std::make_unique<xmppchat::XmppNetwork>(station().xmppSessions()));
        station().setChatParts(std::move(parts));
        QVERIFY(m_bench->start());
        QTRY_VERIFY(m_bench->button(u"Start the demo poll"_s));
    }
    void cleanup() { m_bench.reset(); }

    /// Enter is enough: nothing else has to be found first. What comes of it is GoingOverTest's.
    void livePollIsOneKey_data() { hands(); }
    void livePollIsOneKey()
    {
        QSignalSpy wanted(&m_bench->window(), &MainWindow::demoRequested);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(m_bench->button(u"Start the demo poll"_s)));
        QVERIFY(go(u"Start the demo poll"_s));
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(m_keys + m_clicks, 1);
    }

    void ownPollWithSimulatedReadersIsFiveClicks_data() { hands(); }
    void ownPollWithSimulatedReadersIsFiveClicks()
    {
        QVERIFY(go(u"Set up my own…"_s));
        QTRY_VERIFY(m_bench->button(u"Simulated readers for all answers"_s));
        for (const QString& line : {u"Which fruit?"_s, u"Apple"_s, u"Pear"_s, u"Plum"_s}) {
            if (line != u"Which fruit?")
                press(Qt::Key_Return); // to the next answer
            fill(line);
        }
        QVERIFY(go(u"Simulated readers for all answers"_s));
        QTRY_VERIFY(!m_bench->button(u"Simulated readers for all answers"_s)); // all have one
        QCOMPARE(station().devices().devices().size(), 3);
        QVERIFY(go(u"Open voting"_s));
        const auto& polls = station().polls();
        QTRY_VERIFY(!polls.polls().isEmpty() && polls.polls().first().isOpen());
        const QString id = polls.polls().first().id;
        QTRY_COMPARE(polls.find(id)->readers.size(), 3);
        const auto isReady = [this] {
            const auto all = station().devices().devices();
            return std::all_of(all.begin(), all.end(),
                [](const devices::Device& device) { return device.state == devices::DeviceState::Ready; });
        };
        QTRY_VERIFY(isReady());
        for (int votes = 1; votes <= 3; ++votes) {
            press(Qt::Key_T, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(polls.tally(id).votes, votes, 10'000);
        }
        QVERIFY2(m_clicks <= 5, qPrintable(QString::number(m_clicks)));
    }

    void webPageIsTwoClicks_data() { hands(); }
    void webPageIsTwoClicks()
    {
        QVERIFY(go(u"Start"_s));
        const auto running = [this] {
            const auto all = station().services().all();
            return all.size() == 1 && all.first().state == ServiceStatus::State::Running;
        };
        QTRY_VERIFY(running());
        const QString address = station().services().all().first().addresses.first();
        QTcpSocket browser;
        browser.connectToHost(QHostAddress::LocalHost, quint16(QUrl(address).port()));
        browser.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QByteArray heard;
        QTRY_VERIFY((heard += browser.readAll()).contains("<html"));
        QVERIFY(heard.contains(" 200 "));
        QVERIFY2(m_clicks <= 2, qPrintable(QString::number(m_clicks)));
        // And others are told where: its row is chosen, with the address and its code.
        QTRY_COMPARE(m_bench->window().currentPage(), u"services"_s);
        QTRY_COMPARE(m_bench->page(u"services"_s)->subject(), station().services().all().first().name);
        const auto* code = m_bench->page(u"services"_s)->findChild<QrCode*>();
        QTRY_VERIFY(code && code->isVisible());
        QCOMPARE(code->accessibleName(), u"QR code of "_s + address);
    }

    void ircIsOneField_data() { hands(); }
    void ircIsOneField()
    {
        Elsewhere server(u"irc"_s, "type = \"irc\"\nlisten = \"tcp:0:interface=127.0.0.1\"\n");
        QVERIFY(server.start());
        QTRY_VERIFY(server.port(u"irc"_s) > 0);
        QVERIFY(go(field(u"Address"_s)));
        fill(u"irc://127.0.0.1:%1/garden"_s.arg(server.port(u"irc"_s)));
        if (byKeys())
            press(Qt::Key_Return); // who clicks only waits until it was found
        QTRY_VERIFY(field(u"Your name there"_s) && field(u"Your name there"_s)->hasFocus() == byKeys());
        QVERIFY(connectNow()); // the name is there
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
        const auto& account = *station().chat().accounts().front();
        QCOMPARE(account.ownName, u"lena"_s);
        QTRY_VERIFY(account.find(chat::Conversation::Kind::Room, u"#garden"_s));
        QTRY_VERIFY(account.find(chat::Conversation::Kind::Room, u"#garden"_s)->isEntered());
        QCOMPARE(m_fields, 1);
        QCOMPARE(m_clicks, byKeys() ? 0 : 2);
        m_bench.reset(); // before its server
    }

    /// After Connect, in place: the name one came with becomes one's own, and logs in by SASL from then on.
    void anIrcNameIsRegisteredWithOneField_data() { hands(); }
    void anIrcNameIsRegisteredWithOneField()
    {
        Elsewhere server(u"irc"_s, "type = \"irc\"\nlisten = \"tcp:0:interface=127.0.0.1\"\nregistration = \"open\"\n");
        QVERIFY(server.start());
        QTRY_VERIFY(server.port(u"irc"_s) > 0);
        field(u"Address"_s)->setFocus();
        m_bench->type(u"irc://127.0.0.1:%1"_s.arg(server.port(u"irc"_s)));
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(field(u"Your name there"_s) && field(u"Your name there"_s)->hasFocus());
        QVERIFY(go(u"Connect"_s)); // nobody is on the way to this computer
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
        const auto& account = *station().chat().accounts().front();
        m_bench->window().goTo(u"chat"_s, QString::number(account.networkPage().id));
        QTRY_VERIFY(m_bench->button(u"Register this name…"_s));
        QVERIFY(go(u"Register this name…"_s));
        QVERIFY(m_bench->waitForDialog());
        const auto passwordField = [this]() -> QLineEdit* {
            for (QLineEdit* one : m_bench->dialog()->findChildren<QLineEdit*>()) {
                if (one->echoMode() == QLineEdit::Password && one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(passwordField() && passwordField()->hasFocus());
        fill(u"short"_s);
        press(Qt::Key_Return);
        const auto words = [this] {
            QStringList all;
            for (const QLabel* label : m_bench->dialog()->findChildren<QLabel*>())
                all << label->text();
            return all.join(u' ');
        };
        QTRY_VERIFY2_WITH_TIMEOUT(words().contains(u"The password is too weak."_s), qPrintable(words()), 10'000);
        passwordField()->setFocus();
        passwordField()->selectAll();
        m_bench->type(u"sesame and seeds"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->dialog(), 10'000);
        QCOMPARE(m_fields, 1);
        QVERIFY(waitFor(server.station().accounts().find(u"lena"_s)).ok());
        QCOMPARE(account.values.text(u"login"_s), u"lena"_s);
        QTRY_VERIFY(!m_bench->button(u"Register this name…"_s));
        const auto isLoggedIn = [&account] {
            return !account.link()->abilities().testFlag(chat::Ability::Registration);
        };
        QTRY_VERIFY(isLoggedIn());

        station().chat().disconnectAccount(account.id);
        QTRY_VERIFY(!account.link());
        const auto before = waitFor(station().chat().history().newest(account.networkPage().id, 200))->messages.size();
        station().chat().connectAccount(account.id);
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
        const auto saidSince = [this, &account, before] {
            QStringList said;
            for (const auto& message :
                waitFor(station().chat().history().newest(account.networkPage().id, 200))->messages.mid(before))
                said << message.text.text;
            return said.join(u'\n');
        };
        QTRY_VERIFY2(saidSince().contains(u"Logged in as lena."_s), qPrintable(saidSince()));
        for (Station* one : {&station(), &server.station()}) {
            for (const LogEntry& entry : one->log().entries())
                QVERIFY2(
                    !entry.text.contains(u"sesame"_s) && !entry.details.contains(u"sesame"_s), qPrintable(entry.text));
        }
        m_bench.reset(); // before its server
    }

    void xmppWithAPrivateCertificateIsThreeFields_data() { hands(); }
    void xmppWithAPrivateCertificateIsThreeFields()
    {
        Elsewhere server(
            u"xmpp"_s, "type = \"xmpp\"\ndomain = \"town.example\"\nlisten = \"tcp:0:interface=127.0.0.1\"\n");
        QVERIFY(server.start());
        QTRY_VERIFY(server.port(u"xmpp"_s) > 0);
        QVERIFY(
            waitFor(server.station().accounts().add(u"mira"_s, u"a long enough one"_s, everyport::Role::Member)).ok());
        Reactor& reactor = station().reactor();
        auto* names = reactor.role<ReactorNames>();
        QVERIFY(names);
        names->setResolver(std::make_unique<TownNames>(reactor, server.port(u"xmpp"_s)));
        QElapsedTimer since;
        since.start();
        QVERIFY(go(field(u"Address"_s)));
        fill(u"mira@town.example"_s);
        if (byKeys())
            press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->button(u"Look at the certificate…"_s), 10'000);
        QVERIFY(go(u"Look at the certificate…"_s));
        QVERIFY(m_bench->waitForDialog());
        ++m_fields; // which of three answers
        QVERIFY(go(u"Always for this host"_s));
        QTRY_VERIFY_WITH_TIMEOUT(field(u"Password"_s), 10'000);
        // Not the button that follows the one that has gone. Nothing makes a window active again here after a dialog.
        QTRY_VERIFY(m_bench->window().focusWidget() == field(u"Password"_s));
        field(u"Password"_s)->activateWindow();
        QTRY_VERIFY(field(u"Password"_s)->hasFocus());
        fill(u"a long enough one"_s);
        QVERIFY(connectNow());
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
        QCOMPARE(m_fields, 3);
        QCOMPARE(m_clicks, byKeys() ? 0 : 4);
        QVERIFY2(since.elapsed() < 30'000, qPrintable(QString::number(since.elapsed())));
        m_bench.reset(); // before its server
    }
};

QTEST_MAIN(FirstPathsTest)
#include "tst_firstpaths.moc"
