#include "ui/services/connectpane.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/languages/saidwords.h"
#include "ui/services/servicedetail.h"
#include "ui/services/servicespage.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/qrcode.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// How people come to each kind of service: lines to be copied, whole, and sentences, which nobody wants on a
/// clipboard.
class ConnectPaneTest : public QObject {
    Q_OBJECT

    /// Labels that are narrower or lower than their words.
    static QStringList cutIn(const QWidget& pane)
    {
        QStringList cut;
        for (const QLabel* label : pane.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const QRect room = label->contentsRect();
            const int flags = label->wordWrap() ? int(Qt::TextWordWrap) : 0;
            const QRect needed = label->fontMetrics().boundingRect(
                QRect(0, 0, room.width(), 10'000), flags, label->text());
            if (needed.width() > room.width() + 1 || needed.height() > room.height() + 1)
                cut.append(u"“%1” needs %2×%3 and has %4×%5"_s.arg(label->text())
                               .arg(needed.width())
                               .arg(needed.height())
                               .arg(room.width())
                               .arg(room.height()));
        }
        return cut;
    }
    static QStringList copied(const QWidget& pane)
    {
        QStringList words;
        for (const CopyLine* line : pane.findChildren<CopyLine*>()) {
            for (QLabel* label : line->findChildren<QLabel*>())
                words.append(label->text().remove(QChar(0x200b)).remove(QChar(0x2060)));
        }
        return words;
    }

private Q_SLOTS:
    void longLinesTakeSeveral()
    {
        ConnectPane pane;
        ServiceStatus status;
        status.state = ServiceStatus::State::Running;
        status.addresses = {u"https://a-long-name.of-some-company.example.org:8443/results"_s};
        pane.setService(status,
            {ClientLine::command(
                 u"curl"_s, u"curl --insecure 'https://a-long-name.of-some-company.example.org:8443/'"_s),
                ClientLine::value(u"Host key"_s, u"ssh-ed25519 SHA256:"_s + QString(43, u'W')),
                ClientLine::sentence(u"Nobody needs an account; who has one logs in."_s)});
        pane.show();
        for (const int width : {340, 420, 900}) {
            pane.resize(width, 900);
            QTRY_VERIFY2(cutIn(pane).isEmpty(), qPrintable(cutIn(pane).join(u'\n')));
            QVERIFY2(pane.width() == width, qPrintable(QString::number(pane.width()))); // nothing pushed it wider
        }
        QVERIFY(copied(pane).contains(u"ssh-ed25519 SHA256:"_s + QString(43, u'W')));
        QVERIFY(!copied(pane).join(u' ').contains(u"Nobody needs"_s));
    }

    /// Whoever looks at it has a window, and no need of a terminal.
    void anAccountIsAddedByAButton()
    {
        ConnectPane pane;
        QSignalSpy wanted(&pane, &ConnectPane::userWanted);
        ServiceStatus status;
        status.state = ServiceStatus::State::Running;
        const auto addUser = [&pane]() -> QPushButton* {
            for (auto* button : pane.findChildren<QPushButton*>()) {
                if (button->text().remove(u'&') == u"Add user…"_s && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        const auto tellsOfACommand = [&pane] {
            const auto labels = pane.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel* label) { return label->text().contains(u"everyportd"_s); });
        };
        pane.setService(status, {ClientLine::value(u"Port"_s, u"5222"_s), ClientLine::account()});
        pane.show();
        QVERIFY(addUser());
        QVERIFY(!tellsOfACommand());
        addUser()->click();
        QCOMPARE(wanted.size(), 1);
        pane.setService(status, {ClientLine::value(u"Port"_s, u"7"_s)}); // echoes for everybody
        QVERIFY(!addUser());
    }

    /// Nobody connects to what is a client itself: nothing is there for a phone, and no network to be let in.
    void aClientSaysWhatItConnectsTo_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isClient");
        QTest::newRow("mqtt") << u"mqtt"_s << u"mqtt://127.0.0.1:1893"_s << true;
        QTest::newRow("stations") << u"stations"_s << u"xmpp:pubsub.localhost?;node=stations"_s << true;
        QTest::newRow("http") << u"http"_s << u"http://127.0.0.1:8080/"_s << false;
    }
    void aClientSaysWhatItConnectsTo()
    {
        QFETCH(QString, type);
        QFETCH(QString, address);
        QFETCH(bool, isClient);
        ConnectPane pane;
        ServiceStatus status;
        status.type = type;
        status.state = ServiceStatus::State::Running;
        status.addresses = {address};
        pane.setService(status, {ClientLine::value(u"Topic"_s, u"everyport/READER/tag"_s)});
        pane.show();
        const auto says = [&pane](const QString& words) {
            const auto labels = pane.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [&words](const QLabel* label) { return label->isVisible() && label->text() == words; });
        };
        const auto buttons = pane.findChildren<QPushButton*>();
        const bool offersReach = std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->isVisible() && button->text().remove(u'&') == "Let the network reach it"_L1;
        });
        QCOMPARE(says(u"Connects to"_s), isClient);
        QCOMPARE(says(u"Address"_s), !isClient);
        QCOMPARE(says(u"To be set at the other end"_s), isClient);
        QCOMPARE(offersReach, !isClient);
        QCOMPARE(pane.findChild<QrCode*>()->isVisible(), !isClient);
        QVERIFY(copied(pane).contains(u"everyport/READER/tag"_s));
    }

    void eachKindSaysItWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray listen = "listen = \"tcp:0:interface=127.0.0.1\"\n";
        QTest::newRow("irc") << "type = \"irc\"\n" + listen;
        QTest::newRow("xmpp") << "type = \"xmpp\"\ndomain = \"localhost\"\n" + listen;
        QTest::newRow("http") << "type = \"http\"\n" + listen;
        QTest::newRow("manhole") << "type = \"manhole\"\n" + listen;
        QTest::newRow("echo") << "type = \"echo\"\n" + listen;
        QTest::newRow("mqtt") << QByteArray("type = \"mqtt\"\n"); // whether or not a broker is there
    }
    /// In the least window, in words two fifths longer than English; nothing of it stays English but what is pasted and
    /// what programs are called.
    void eachKindSaysItWhole()
    {
        QFETCH(QByteArray, file);
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        PageBench bench({servicesPage()});
        bench.writeService(u"one"_s, file);
        QVERIFY(bench.start());
        bench.window().resize(1024, 640);
        const auto status = [&bench] { return bench.station().services().status(u"one"_s).value_or(ServiceStatus()); };
        QTRY_COMPARE_WITH_TIMEOUT(status().state, ServiceStatus::State::Running, 60'000);
        bench.window().goTo(u"services"_s, ServicesPage::howToConnect(u"one"_s));
        auto* pane = bench.page(u"services"_s)->findChild<ConnectPane*>();
        QTRY_VERIFY(pane && pane->isVisible());
        const ClientLines lines = bench.station().services().running(u"one"_s)->howToConnect();
        QVERIFY(!lines.isEmpty());
        QTRY_COMPARE(copied(*pane).size() >= 2, true);
        const QStringList shown = copied(*pane);
        for (const ClientLine& line : lines) {
            if (line.kind == ClientLine::Kind::Sentence || line.kind == ClientLine::Kind::Account)
                continue;
            QVERIFY2(shown.contains(line.text), qPrintable(line.text));
            if (line.kind == ClientLine::Kind::Value) {
                QVERIFY2(saidWords(line.label) != line.label, qPrintable(line.label));
                QVERIFY2(shown.contains(saidWords(line.label)), qPrintable(line.label));
                // A name, an address or a number: no sentence that would have to be translated.
                QVERIFY2(!line.text.contains(u", "_s) && line.text.count(u' ') <= 1, qPrintable(line.text));
            }
        }
        QTRY_VERIFY2(cutIn(*pane).isEmpty(), qPrintable(cutIn(*pane).join(u'\n')));
        QCOMPARE(bench.window().size(), QSize(1024, 640));
    }
};

QTEST_MAIN(ConnectPaneTest)
#include "tst_connectpane.moc"
