#include <QPlainTextEdit>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/newpill.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class NewPillTest : public QObject {
    Q_OBJECT

    QPlainTextEdit m_list;

private Q_SLOTS:
    void init()
    {
        m_list.resize(400, 300);
        m_list.show();
    }

    void thereIsOneOnlyWhereSomethingIsNew()
    {
        NewPill pill(&m_list, Qt::TopEdge);
        QVERIFY(!pill.isVisible());
        pill.setCount(12);
        QVERIFY(pill.isVisible() && pill.text().contains(u"12"_s));
        pill.setCount(0);
        QVERIFY(!pill.isVisible());
        pill.setWords(u"Back to now"_s);
        QVERIFY(pill.isVisible());
        pill.setCount(-1);
        QVERIFY(!pill.isVisible());
    }

    /// Over the list's edge, in its middle, at any size and with any words.
    void staysWithinItsEdge_data()
    {
        QTest::addColumn<int>("edge");
        QTest::newRow("top") << int(Qt::TopEdge);
        QTest::newRow("bottom") << int(Qt::BottomEdge);
    }
    void staysWithinItsEdge()
    {
        QFETCH(int, edge);
        NewPill pill(&m_list, Qt::Edge(edge));
        pill.setCount(3);
        for (const QSize& size : {QSize(400, 300), QSize(700, 200), QSize(300, 500)}) {
            m_list.resize(size);
            QCoreApplication::processEvents();
            pill.setCount(1'000'000);
            const QRect room = m_list.viewport()->geometry(), place = pill.geometry();
            QVERIFY(room.contains(place));
            QVERIFY(qAbs(place.center().x() - room.center().x()) <= 1);
            QCOMPARE(place.center().y() < room.center().y(), edge == Qt::TopEdge);
        }
    }

    /// A page's own key leads to what is new; Tab goes by what stays in its place.
    void tabDoesNotStopThere()
    {
        NewPill pill(&m_list, Qt::TopEdge);
        pill.setCount(1);
        QVERIFY(!(pill.focusPolicy() & Qt::TabFocus));
    }
};

QTEST_MAIN(NewPillTest)
#include "tst_newpill.moc"
