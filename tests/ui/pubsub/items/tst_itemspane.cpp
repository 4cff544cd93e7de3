#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/pubsub/nodesbench.h"
#include "ui/pubsub/items/itemchart.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/pubsub/items/itemspane.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ItemsPaneTest : public QObject, private NodesBench {
    Q_OBJECT

    QTemporaryDir m_folder;

    void add(const QString& id, const QByteArray& payload)
    {
        xmpp::PubsubItem item;
        item.id = id;
        item.payload = "<v xmlns='urn:x'>" + payload + "</v>";
        item.publisher = m_nodes->service();
        item.at = 1'750'000'000'000 + id.toInt() * 1000;
        QVERIFY(waited(m_nodes->publish(u"river"_s, item)).ok());
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// What only the newest one has makes no line.
    void theChartBeginsWithANumberThatMostHave()
    {
        make(u"river"_s);
        add(u"1"_s, "<level>1.2</level>");
        add(u"2"_s, "<level>1.3</level>");
        add(u"3"_s, "<ice>4</ice><level>1.4</level>");
        QSettings memory(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        ItemsPane pane(memory);
        pane.show(m_source.get(), u"river"_s);
        QTRY_COMPARE(pane.model()->rowCount(), 3);
        const auto* chart = pane.findChild<ItemChart*>();
        QTRY_VERIFY2(
            chart->accessibleName().startsWith(u"level over time: from"_s), qPrintable(chart->accessibleName()));
        pane.leave();
    }
};

QTEST_MAIN(ItemsPaneTest)
#include "tst_itemspane.moc"
