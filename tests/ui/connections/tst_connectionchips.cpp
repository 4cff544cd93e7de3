#include "ui/connections/connectionchips.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ConnectionChipsTest : public QObject {
    Q_OBJECT

    /// The list of the page with its chips, without the page.
    struct Listed {
        ConnectionsModel model;
        Table table;
        FilterRow filter;
        std::unique_ptr<ConnectionChips> chips;

        Listed(ConnectionRegistry& registry, const Clock& clock, QSettings& memory)
            : model(registry, clock), table(u"connections"_s, memory), filter(u"connections"_s, {}, memory)
        {
            table.setSource(&model);
            chips = std::make_unique<ConnectionChips>(model, table, filter, memory, nullptr);
            model.sample();
        }
        Chip* chip(const QString& words) const
        {
            for (Chip* each : filter.findChildren<Chip*>()) {
                if (each->text() == words)
                    return each;
            }
            return nullptr;
        }
    };

    QTemporaryDir m_folder;
    ManualClock m_clock;
    ConnectionRegistry m_registry{m_clock};
    std::unique_ptr<QSettings> m_memory;
    QList<std::shared_ptr<ConnectionRecord>> m_records;

    void open(const QString& host, bool isSecretInClear)
    {
        auto record = m_registry.open(ConnectionRecord::Direction::In);
        record->service = u"chat"_s;
        record->protocol = u"xmpp"_s;
        record->state = ConnectionRecord::State::Open;
        record->peer = {Address::Family::IPv4, host, 40000};
        record->secretInClear = isSecretInClear;
        m_records.append(record);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"chips.ini"_s), QSettings::IniFormat);
        open(u"10.0.0.4"_s, false);
        open(u"10.0.0.5"_s, true);
        open(u"10.0.0.6"_s, false);
    }

    void onlyTroubleIsLetThrough()
    {
        const Listed listed(m_registry, m_clock, *m_memory);
        QCOMPARE(listed.table.rows()->shown(), 3);
        Chip* trouble = listed.chip(u"Only trouble"_s);
        QVERIFY(trouble);
        trouble->setChecked(true);
        QCOMPARE(listed.table.rows()->shown(), 1);
        QCOMPARE(listed.table.model()->index(0, ConnectionsModel::Peer).data().toString(), u"10.0.0.5"_s);
        listed.chips->reset();
        QVERIFY(!trouble->isChecked());
        QCOMPARE(listed.table.rows()->shown(), 3);
    }

    void theClosedOnesCanBeLeftOut()
    {
        Listed listed(m_registry, m_clock, *m_memory);
        m_registry.close(*m_records.last(), u"closed by peer"_s);
        listed.model.sample();
        listed.chips->setCounts(listed.model.counts());
        Chip* closed = listed.chip(u"Closed in the last 10 s"_s);
        QVERIFY(closed && closed->isChecked());
        QVERIFY2(closed->accessibleName().endsWith(u", 1"_s), qPrintable(closed->accessibleName()));
        closed->setChecked(false);
        QCOMPARE(listed.table.rows()->shown(), 2);
        listed.chips->reset();
        QCOMPARE(listed.table.rows()->shown(), 3);
    }

    /// And stays when all are let through again.
    void theGroupingIsRemembered()
    {
        {
            const Listed listed(m_registry, m_clock, *m_memory);
            Chip* group = listed.chip(u"Group"_s);
            QVERIFY(group && !group->isChecked());
            group->findChild<QMenu*>()->actions().at(2)->trigger();
            QCOMPARE(group->text(), u"By host"_s);
            QVERIFY(group->isChecked());
            listed.chips->reset();
            QCOMPARE(group->text(), u"By host"_s);
        }
        const Listed again(m_registry, m_clock, *m_memory);
        QVERIFY(again.chip(u"By host"_s));
        QVERIFY(again.table.model()->index(0, 0).data(Role::Group).toBool());
    }
};

QTEST_MAIN(ConnectionChipsTest)
#include "tst_connectionchips.moc"
