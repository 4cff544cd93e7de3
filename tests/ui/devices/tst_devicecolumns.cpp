#include "ui/devices/devicecolumns.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/devices/devicesmodel.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The columns of readers with the longest words that stand in them, those of this computer in German, in the room that
/// they have beside a detail.
class DeviceColumnsTest : public QObject {
    Q_OBJECT

    using Row = QMap<int, QString>;

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<Table> m_table;

    void declare(const ColumnList<devices::Device>& columns)
    {
        for (int column = 0; column < DevicesModel::Columns; ++column) {
            for (const int role : {int(Role::Key), int(Role::NaturalWidth), int(Role::LeastWidth), int(Role::Share),
                     int(Role::Yield), int(Role::YieldsEmpty), int(Role::Elide), int(Qt::TextAlignmentRole)})
                m_model->setHeaderData(column, Qt::Horizontal, columns.header(column, Qt::Horizontal, role), role);
        }
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Ort"_s, u"Zustand"_s, u"Letzte Karte"_s, u"Alter"_s,
            u"Gelesen"_s, u"Fehlerhaft"_s, u"Art"_s, u"Schlagwörter"_s});
    }
    void add(const Row& words)
    {
        QList<QStandardItem*> row;
        for (int column = 0; column < DevicesModel::Columns; ++column)
            row.append(new QStandardItem(words.value(column)));
        row[DevicesModel::Name]->setData(int(Mark::Good), Role::MarkIs);
        row[DevicesModel::Name]->setData(500, Role::Weight);
        row[DevicesModel::Name]->setData(int(Qt::ElideMiddle), Role::Elide);
        m_model->appendRow(row);
    }
    int wanted(int row, int column) const
    {
        return RowDelegate::wantedWidth(*m_table, m_table->model()->index(row, column));
    }
    /// What is wrong with how they are shown; empty where nothing is.
    QString fault() const
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QString name = m_table->model()->index(row, DevicesModel::Name).data().toString();
            // A name that would fill the line is cut at no less than this.
            if (m_table->columnWidth(DevicesModel::Name) < qMin(wanted(row, DevicesModel::Name), Metrics::px(170)))
                return u"%1 is cut"_s.arg(name);
            if (m_table->columnWidth(DevicesModel::State) < wanted(row, DevicesModel::State))
                return u"the state of %1 is cut"_s.arg(name);
        }
        return m_table->horizontalHeader()->length() > m_table->viewport()->width() ? u"it scrolls"_s : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<QSettings>(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s), QSettings::IniFormat);
        m_model = std::make_unique<QStandardItemModel>(0, DevicesModel::Columns);
        declare(readerColumns([](const devices::Device&) { return QString(); }));
        m_table = std::make_unique<Table>(u"devices"_s, *m_memory);
        m_table->setSource(m_model.get());
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    /// With the readers above, which have numbers, and alone. What gives way stands in the detail.
    void thisComputersNamesAreWhole_data()
    {
        QTest::addColumn<bool>("alone");
        QTest::newRow("below readers") << false;
        QTest::newRow("alone") << true;
    }
    void thisComputersNamesAreWhole()
    {
        QFETCH(bool, alone);
        for (const int reader : {1, 2})
            add({{DevicesModel::Name, u"Reader %1"_s.arg(reader)}, {DevicesModel::State, u"bereit"_s},
                {DevicesModel::Age, u"1 min"_s}, {DevicesModel::Reads, u"13"_s}, {DevicesModel::Bad, u"0"_s}});
        add({{DevicesModel::Name, u"Akku"_s}, {DevicesModel::State, u"im Akkubetrieb, 38 %, noch 44 min"_s},
            {DevicesModel::Age, u"59 min"_s}});
        add({{DevicesModel::Name, u"Schlaf und Herunterfahren"_s}, {DevicesModel::State, u"wach"_s}});
        m_table->resize(2000, 300);
        m_table->show();
        const int room = wanted(3, DevicesModel::Name) + wanted(2, DevicesModel::State) + 2 * Metrics::pageEdge;
        m_table->resize(room, 300);
        QTRY_VERIFY2(fault().isEmpty(), qPrintable(fault()));
        if (alone)
            m_table->rows()->setTyped(u"-Reader"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), alone ? 2 : 4);
        QTRY_VERIFY2(fault().isEmpty(), qPrintable(fault()));
        // Neither does a state that needs less leave it otherwise.
        m_model->item(2, DevicesModel::State)->setText(u"im Akkubetrieb, 4 %, noch 6 min"_s);
        QTRY_VERIFY2(fault().isEmpty(), qPrintable(fault()));
    }

    /// They go for no name that is as short as most are.
    /// The row calls a card what the pane beside it and the polls do.
    void aScannedCodeIsNoBytes()
    {
        devices::Device scanner;
        scanner.lastTag.id = u"5FD82F04"_s;
        const auto columns = readerColumns([](const devices::Device&) { return QString(); });
        const auto shown = [&] { return columns.data(scanner, DevicesModel::LastCard, Qt::DisplayRole).toString(); };
        QCOMPARE(shown(), u"5F D8 2F 04"_s);
        scanner.lastTag.technology = u"code"_s;
        scanner.lastTag.text = u"K7PX-4MQA"_s;
        QCOMPARE(shown(), u"K7PX-4MQA"_s);
        scanner.lastTag.text = QString(4000, u'7');
        QVERIFY(shown().size() < 40);
    }

    void readersKeepTheirNumbers()
    {
        add({{DevicesModel::Name, u"Reader 1"_s}, {DevicesModel::State, u"ausgesteckt 07:26"_s},
            {DevicesModel::Age, u"1 min"_s}, {DevicesModel::Reads, u"13"_s}, {DevicesModel::Bad, u"0"_s}});
        m_table->resize(2000, 300);
        m_table->show();
        int room = Metrics::pageEdge;
        for (const int column : {DevicesModel::Name, DevicesModel::State, DevicesModel::Age, DevicesModel::Reads}) {
            const QString title = m_model->headerData(column, Qt::Horizontal).toString();
            room += qMax(wanted(0, column), QFontMetrics(Fonts::caption(600)).horizontalAdvance(title) + 2 * 8);
        }
        m_table->resize(room, 300);
        QTRY_VERIFY(m_table->isColumnHidden(DevicesModel::Bad));
        QVERIFY(!m_table->isColumnHidden(DevicesModel::Age) && !m_table->isColumnHidden(DevicesModel::Reads));
        QVERIFY2(fault().isEmpty(), qPrintable(fault()));
    }
};

QTEST_MAIN(DeviceColumnsTest)
#include "tst_devicecolumns.moc"
