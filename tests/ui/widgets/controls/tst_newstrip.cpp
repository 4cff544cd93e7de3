#include "ui/widgets/controls/newstrip.h"

#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/newpill.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class NewStripTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_page;
    QListView* m_list = nullptr;
    NewStrip* m_strip = nullptr;
    QStringListModel m_rows;

private Q_SLOTS:
    void init()
    {
        QStringList rows;
        for (int row = 0; row < 200; ++row)
            rows.append(u"Row %1"_s.arg(row));
        m_rows.setStringList(rows);
        m_page = std::make_unique<QWidget>();
        m_list = new QListView(m_page.get());
        m_list->setModel(&m_rows);
        m_strip = new NewStrip(Qt::TopEdge, m_page.get());
        auto* column = new QVBoxLayout(m_page.get());
        column->addWidget(m_list, 1);
        column->addWidget(m_strip);
        m_page->resize(400, 300);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void itIsThereOnlyWhereSomethingIsNew()
    {
        QVERIFY(!m_strip->isVisible());
        m_strip->setCount(12);
        QVERIFY(m_strip->isVisible() && m_strip->pill()->isVisible() && m_strip->pill()->text().contains(u"12"_s));
        m_strip->setCount(0);
        QVERIFY(!m_strip->isVisible());
        m_strip->setWords(u"1 opened"_s);
        QVERIFY(m_strip->pill()->isVisible());
        m_strip->setWords({});
        QVERIFY(!m_strip->isVisible());
    }

    /// No row lies below it, and in the midst of a list none moves as it comes and goes.
    void itCoversAndMovesNoRow()
    {
        m_list->verticalScrollBar()->setValue(40);
        const int first = m_list->verticalScrollBar()->value();
        const auto topRow = [this] { return m_list->visualRect(m_rows.index(50)); };
        const QRect before = topRow();
        const QPoint place = m_list->mapTo(m_page.get(), QPoint());
        m_strip->setCount(1'000'000);
        QCoreApplication::processEvents();
        const auto onPage = [this](const QWidget* widget) {
            return QRect(widget->mapTo(m_page.get(), QPoint()), widget->size());
        };
        QTRY_VERIFY(!onPage(m_strip).intersects(onPage(m_list)));
        QVERIFY(m_strip->rect().contains(m_strip->pill()->geometry()));
        QCOMPARE(m_list->mapTo(m_page.get(), QPoint()), place);
        QCOMPARE(m_list->verticalScrollBar()->value(), first);
        QCOMPARE(topRow(), before);
        m_strip->setCount(0);
        QCoreApplication::processEvents();
        QCOMPARE(m_list->verticalScrollBar()->value(), first);
    }

    /// Who has gone to the end of the list while it was there is at the end when it has gone.
    void theEndOfTheListStaysTheEnd()
    {
        m_strip->setCount(3);
        QCoreApplication::processEvents();
        m_list->scrollToBottom();
        const auto lastBottom = [this] { return m_list->visualRect(m_rows.index(199)).bottom(); };
        QTRY_VERIFY(lastBottom() < m_list->viewport()->height());
        m_strip->setCount(0);
        QTRY_COMPARE(m_list->height(), m_page->layout()->contentsRect().height());
        QTRY_COMPARE(m_list->verticalScrollBar()->value(), m_list->verticalScrollBar()->maximum());
        QVERIFY(lastBottom() < m_list->viewport()->height());
    }

    void aPressIsTold()
    {
        m_strip->setCount(1);
        QSignalSpy pressed(m_strip, &NewStrip::pressed);
        QTest::mouseClick(m_strip->pill(), Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
    }
};

QTEST_MAIN(NewStripTest)
#include "tst_newstrip.moc"
