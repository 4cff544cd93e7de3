#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/devices/deviceregistry.h"
#include "app/storage/database.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/waiting.h"
#include "ui/devices/devicesmodel.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::devices;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray card = "\x02"
                        "0C000621A58E\r\n\x03";
const QByteArray badCard = "\x02"
                           "0C000621A58F\r\n\x03";

/// Rows of a third kind, as the test says.
class PlayedRows : public RowSource {
public:
    QStringList list;
    int troubles = 0;
    void listAs(const QStringList& ids)
    {
        list = ids;
        tellListed();
    }
    void change(const QString& id) { tellChanged({id}); }
    QString heading() const override { return u"Lamps"_s; }
    QStringList ids() const override { return list; }
    QVariant data(const QString& id, int column, int role) const override
    {
        return role == Qt::DisplayRole && column == DevicesModel::Name ? QVariant(id + u'!') : QVariant();
    }
    int troubleCount() const override { return troubles; }
};

} // namespace

/// Readers above, ports below, each group under its heading; real ports that the test plugs and pulls.
class DevicesModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DeviceRegistry> m_registry;
    std::unique_ptr<DevicesModel> m_model;

    QString portPath(const QString& name) const { return m_folder->filePath(u"dev/"_s + name); }
    QString add(const QString& name, const QString& port)
    {
        NewDevice wish;
        wish.name = name;
        wish.endpoint = port;
        wish.driver = u"id12"_s;
        wish.place = u"By the door"_s;
        return waitFor(m_registry->add(wish)).valueOr(QString());
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names.append((m_model->index(row, 0).data(Role::Group).toBool() ? u"# "_s : QString())
                + m_model->index(row, 0).data().toString());
        return names;
    }
    QString cell(const QString& id, int column) const
    {
        return m_model->index(m_model->indexOf(id).row(), column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(
            u"/tmp/everyport-devices-XXXXXX"_s); // what lies below /dev is shortened
        m_reactor = std::make_unique<EpollReactor>();
        DeviceRegistryOptions options;
        options.folder = m_folder->filePath(u"dev"_s);
        QVERIFY(QDir().mkpath(options.folder));
        auto database = Database::open(*m_reactor, m_folder->filePath(u"everyport.db"_s));
        QVERIFY(database.ok());
        m_database = std::move(*database);
        m_registry = std::make_unique<DeviceRegistry>(*m_reactor, *m_database, options);
        QVERIFY(waitFor(m_registry->start()).ok());
        m_model = std::make_unique<DevicesModel>(*m_registry);
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    }
    void cleanup()
    {
        m_model.reset();
        m_registry.reset();
        m_database.reset();
        m_reactor.reset();
    }

    void groupsComeAndGoWithTheirRows()
    {
        QCOMPARE(m_model->rowCount(), 0);
        Pty port(portPath(u"r1"_s));
        QTRY_COMPARE(names(), (QStringList{u"# Ports"_s, portPath(u"r1"_s)}));
        const QString id = add(u"Reader 1"_s, port.path());
        QTRY_COMPARE(names(), (QStringList{u"# Readers"_s, u"Reader 1"_s, u"# Ports"_s, portPath(u"r1"_s)}));
        QTRY_COMPARE(cell(portPath(u"r1"_s), DevicesModel::State), u"used by Reader 1"_s);
        const QModelIndex used = m_model->index(m_model->indexOf(portPath(u"r1"_s)).row(), DevicesModel::State);
        QCOMPARE(used.data(Role::Elide), QVariant(int(Qt::ElideLeft))); // the name stays to be read
        QVERIFY(!m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsSelectable));
        port.unplug();
        QTRY_COMPARE(names(), (QStringList{u"# Readers"_s, u"Reader 1"_s})); // the reader stays
        QVERIFY(waitFor(m_registry->remove(id)).ok());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void cellsSayWhatTheReaderRead()
    {
        Pty port(portPath(u"r1"_s));
        const QString id = add(u"Reader 1"_s, port.path());
        QTRY_COMPARE(cell(id, DevicesModel::State), u"ready"_s);
        QCOMPARE(cell(id, DevicesModel::Place), u"By the door"_s);
        QCOMPARE(cell(id, DevicesModel::Age), QString());
        QSignalSpy told(m_model.get(), &DevicesModel::rowTold);
        port.write(card + badCard);
        QTRY_COMPARE(cell(id, DevicesModel::LastCard), u"0C 00 06 21 A5"_s);
        QTRY_COMPARE(cell(id, DevicesModel::Bad), u"1"_s);
        QCOMPARE(cell(id, DevicesModel::Reads), u"1"_s);
        QVERIFY2(cell(id, DevicesModel::Age).endsWith(u" s"_s), qPrintable(cell(id, DevicesModel::Age)));
        QTRY_VERIFY(told.contains(QVariantList{id}));
        QVERIFY(m_model->index(m_model->indexOf(id).row(), DevicesModel::LastCard).data(Role::Mono).toBool());
    }

    void aGoneReaderIsGreyAndSaysSince()
    {
        Pty port(portPath(u"r1"_s));
        const QString id = add(u"Reader 1"_s, port.path());
        QTRY_COMPARE(cell(id, DevicesModel::State), u"ready"_s);
        port.unplug();
        QTRY_VERIFY(m_model->indexOf(id).data(Role::Faded).toBool());
        const QString since = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(m_registry->find(id)->stateSince).time(), u"HH:mm"_s);
        QTRY_COMPARE(cell(id, DevicesModel::State), u"unplugged %1"_s.arg(since));
        QTRY_VERIFY(m_model->index(m_model->indexOf(id).row(), DevicesModel::State)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(u"comes back"_s));
        QCOMPARE(m_model->countOf(DeviceState::Unplugged), 1);
        QCOMPARE(m_model->troubleCount(), 0); // it waits, nobody has to do anything
        port.plug();
        QTRY_COMPARE(cell(id, DevicesModel::State), u"ready"_s);
        QVERIFY(!m_model->indexOf(id).data(Role::Faded).toBool());
    }

    void troubleIsMarked()
    {
        Pty port(portPath(u"r1"_s));
        const QString id = add(u"Reader 1"_s, port.path());
        port.write(QByteArray::fromHex("800000808000F80080008000800080F8").repeated(8));
        QTRY_COMPARE(cell(id, DevicesModel::State), u"wrong speed"_s);
        QCOMPARE(m_model->indexOf(id).data(Role::MarkIs).toInt(), int(Mark::Trouble));
        QCOMPARE(m_model->index(m_model->indexOf(id).row(), DevicesModel::State).data(Role::ToneIs).toInt(),
            int(Tone::Trouble));
        QCOMPARE(m_model->troubleCount(), 1);
    }

    void namesAndPlacesAreEditedInTheList()
    {
        const QString id = waitFor(m_registry->addSimulated(u"Reader 1"_s, u"id12"_s)).valueOr(QString());
        QSignalSpy renamed(m_model.get(), &DevicesModel::renameWanted);
        QSignalSpy placed(m_model.get(), &DevicesModel::placeWanted);
        const QModelIndex name = m_model->indexOf(id);
        QVERIFY(!m_model->setData(name, u"  "_s, Qt::EditRole));
        QVERIFY(!m_model->setData(name, u"Reader 1"_s, Qt::EditRole)); // as it is
        QVERIFY(m_model->setData(name, u" Entrance "_s, Qt::EditRole));
        QCOMPARE(renamed.takeFirst(), (QVariantList{id, u"Entrance"_s}));
        QVERIFY(m_model->setData(name.siblingAtColumn(DevicesModel::Place), u"Hall"_s, Qt::EditRole));
        QCOMPARE(placed.takeFirst(), (QVariantList{id, u"Hall"_s}));
        QVERIFY(!name.siblingAtColumn(DevicesModel::Reads).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(waitFor(m_registry->rename(id, u"Entrance"_s)).ok());
        QTRY_COMPARE(cell(id, DevicesModel::Name), u"Entrance"_s);
    }

    /// What is edited is what is shown; a port stands in the readers' columns and leaves most of them empty.
    void readersAndPortsShareTheirColumns()
    {
        Pty port(portPath(u"r1"_s));
        QTRY_VERIFY(m_model->indexOf(port.path()).isValid());
        QCOMPARE(cell(port.path(), DevicesModel::State), u"free"_s);
        for (int column = DevicesModel::LastCard; column < DevicesModel::Columns; ++column)
            QCOMPARE(cell(port.path(), column), QString());
        // where there are ports alone they are no reason to cut a name
        for (int column = DevicesModel::LastCard; column <= DevicesModel::Driver; ++column)
            QVERIFY(m_model->headerData(column, Qt::Horizontal, Role::YieldsEmpty).toBool());
        const QString id = waitFor(m_registry->addSimulated(u"Reader 1"_s, u"id12"_s)).valueOr(QString());
        const QModelIndex name = m_model->indexOf(id);
        QCOMPARE(name.data(Qt::EditRole).toString(), u"Reader 1"_s);
        QVERIFY(!name.siblingAtColumn(DevicesModel::Driver).data().toString().isEmpty());
        QCOMPARE(m_model->headerData(DevicesModel::LastCard, Qt::Horizontal, Role::Key).toString(), u"card"_s);
        QCOMPARE(m_model->headerData(DevicesModel::Driver, Qt::Horizontal, Qt::DisplayRole).toString(), u"Kind"_s);
    }

    void aStormOfCardsIsFewUpdates()
    {
        Pty port(portPath(u"r1"_s));
        const QString id = add(u"Reader 1"_s, port.path());
        QTRY_COMPARE(cell(id, DevicesModel::State), u"ready"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QElapsedTimer since;
        since.start();
        for (int i = 0; i < 200; ++i) {
            port.write(card);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_registry->find(id)->reads, 200u);
        QTRY_COMPARE(cell(id, DevicesModel::Reads), u"200"_s);
        flushBatches(*m_model);
        QVERIFY2(changed.count() <= since.elapsed() / 16 + 2, qPrintable(QString::number(changed.count())));
    }

    void anotherKindStandsBelowInItsOwnOrder()
    {
        auto made = std::make_unique<PlayedRows>();
        auto* lamps = made.get();
        lamps->list = {u"a"_s, u"b"_s};
        m_model->addSource(std::move(made));
        QVERIFY(waitFor(m_registry->addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        QCOMPARE(names(), (QStringList{u"# Readers"_s, u"Reader 1"_s, u"# Lamps"_s, u"a!"_s, u"b!"_s}));
        const QPersistentModelIndex chosen = m_model->indexOf(u"b"_s);
        lamps->listAs({u"b"_s, u"c"_s});
        QCOMPARE(names().mid(2), (QStringList{u"# Lamps"_s, u"b!"_s, u"c!"_s}));
        QVERIFY(chosen.isValid()); // who stays keeps its row
        lamps->listAs({u"c"_s, u"b"_s, u"c"_s, u"d"_s});
        QCOMPARE(names().mid(2), (QStringList{u"# Lamps"_s, u"c!"_s, u"b!"_s, u"d!"_s}));
        QSignalSpy told(m_model.get(), &DevicesModel::rowTold);
        lamps->change(u"d"_s);
        lamps->change(u"e"_s); // which is not there
        QCOMPARE(told, (QList<QVariantList>{{u"d"_s}}));
        QVERIFY(!m_model->device(m_model->indexOf(u"d"_s)) && !m_model->port(m_model->indexOf(u"d"_s)));
        QVERIFY(!m_model->indexOf(u"d"_s).flags().testFlag(Qt::ItemIsEditable));
        lamps->troubles = 2;
        QCOMPARE(m_model->troubleCount(), 2);
        lamps->listAs({});
        QCOMPARE(names(), (QStringList{u"# Readers"_s, u"Reader 1"_s}));
    }

    void readersAloneHaveNoHeading()
    {
        Pty port(portPath(u"r1"_s));
        DevicesModel readers(*m_registry, nullptr, DevicesModel::Content::Readers);
        QAbstractItemModelTester tester(&readers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(waitFor(m_registry->addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        QCOMPARE(readers.rowCount(), 1);
        QCOMPARE(readers.index(0, 0).data().toString(), u"Reader 1"_s);
    }
};

QTEST_MAIN(DevicesModelTest)
#include "tst_devicesmodel.moc"
