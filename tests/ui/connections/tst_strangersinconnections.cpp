#include <QAction>
#include <QTabBar>
#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/eventloop.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/strangerstest.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/trafficview.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Strangers' words as what is known of a connection (who it is, what its TLS says, why it ended) and as its traffic,
/// in each protocol's look, followed over the Connections page.
class StrangersInConnectionsTest : public QObject, private StrangersTest {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    int m_units = 0;

    Page* page() { return m_bench->page(u"connections"_s); }
    Table* table() { return page()->findChild<Table*>(); }
    std::shared_ptr<ConnectionRecord> open(const QString& text)
    {
        auto record = m_bench->station().reactor().connections().open(ConnectionRecord::Direction::In);
        record->service = record->protocol = record->who = text;
        record->state = ConnectionRecord::State::Open;
        record->peer = {Address::Family::IPv4, text, 40000};
        record->local = {Address::Family::IPv4, u"127.0.0.1"_s, 5222};
        TlsFacts facts;
        facts.version = facts.cipher = facts.serverName = facts.alpn = facts.verified = text;
        facts.chain = {text.toUtf8().left(4000)};
        record->setTls(facts);
        return record;
    }
    bool choose(const ConnectionRecord& record)
    {
        return QTest::qWaitFor([&] {
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const QModelIndex index = table()->model()->index(row, ConnectionsModel::Peer);
                if (index.data().toString() != record.peer.host)
                    continue;
                table()->choose(table()->sourceIndex(index.siblingAtColumn(0)));
                return true;
            }
            return false;
        });
    }
    void follow(const QString& text) { StrangersTest::follow(&m_bench->window(), text); }
    /// Its units as they are unfolded; the page paints them as they are.
    void followUnits(TrafficView& traffic)
    {
        for (int row = 0; row < traffic.model()->rowCount(); ++row) {
            const QModelIndex unit = traffic.model()->index(row, 0);
            traffic.expand(unit);
            const QString text = traffic.model()->index(0, 0, unit).data().toString();
            QVERIFY2(!drivesScreens(text) && text.size() < 200'000, qPrintable(text.left(300)));
            ++m_units;
        }
        traffic.grab();
        traffic.selectAll();
        copy(&traffic);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{connectionsPage()});
        QVERIFY(m_bench->start());
        QVERIFY(page());
    }
    void cleanup() { leave(); }
    void cleanupTestCase()
    {
        m_bench.reset();
        QVERIFY2(m_followed >= 17 * 3, qPrintable(QString::number(m_followed)));
        QVERIFY2(m_units >= 17 * 2 * 10, qPrintable(QString::number(m_units)));
        QVERIFY2(m_copied >= 10 && m_reader.tips() > 50 && m_reader.cells() > 500, qPrintable(m_reader.counts()));
    }

    void connections_data() { addWords(); }
    void connections()
    {
        QFETCH(QString, text);
        const auto record = open(text);
        QVERIFY(choose(*record));
        auto* tabs = page()->findChild<QTabBar*>();
        QVERIFY(tabs && tabs->count() == 4);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            m_bench->flush();
            follow(text);
        }
        m_bench->station().reactor().connections().close(*record, text);
        QVERIFY(choose(*record)); // its row is in sight
        table()->clearSelection();
        QCOMPARE(fireTimers(*page()), 1); // the next sample
        m_bench->flush();
        follow(text);
    }

    void traffic_data()
    {
        QTest::addColumn<QString>("protocol");
        for (const char* protocol :
            {"http", "xmpp", "irc", "websocket", "smtp", "dns", "telnet", "ssh", "finger", "id12"})
            QTest::newRow(protocol) << QString::fromLatin1(protocol);
    }
    void traffic()
    {
        QFETCH(QString, protocol);
        const auto record = open(u"peer of "_s + protocol);
        record->protocol = protocol;
        QVERIFY(choose(*record));
        page()->findChild<QTabBar*>()->setCurrentIndex(1);
        auto* traffic = page()->findChild<TrafficView*>();
        QTRY_VERIFY(traffic->isVisible() && record->isWatched());
        const auto all = strangersWords(m_pipe.path());
        for (const StrangersWords& words : all) {
            record->notifyIn(words.text.left(100'000).toUtf8());
            record->notifyOut(
                "<message><body>" + words.text.left(100'000).toHtmlEscaped().toUtf8() + "</body></message>");
        }
        QTRY_VERIFY(traffic->model()->rowCount() >= 2 * all.size());
        followUnits(*traffic);
        table()->clearSelection();
    }
};

QTEST_MAIN(StrangersInConnectionsTest)
#include "tst_strangersinconnections.moc"
