#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/display/detailpane.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

class Pane final : public DetailPane {
public:
    Pane() : DetailPane(u"The chosen lamp"_s, u"More about this lamp"_s, {}) { setNothing({}, u"Choose a lamp."_s); }
    using DetailPane::setContentShown;
    using DetailPane::setHead;
};

QStringList wordsIn(const QWidget& pane)
{
    QStringList words;
    for (const QLabel* label : pane.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    }
    return words;
}

} // namespace

class DetailPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhileNothingIsChosen()
    {
        Pane pane;
        pane.setHead(u"Desk lamp"_s, Mark::None, {});
        pane.show();
        QCOMPARE(wordsIn(pane), QStringList{u"Choose a lamp."_s});
        pane.setContentShown(true);
        QCOMPARE(wordsIn(pane), QStringList{u"Desk lamp"_s});
        pane.setContentShown(false);
        QCOMPARE(wordsIn(pane), QStringList{u"Choose a lamp."_s});
    }

    /// Its bar takes room from what stands in it.
    void aLongStateMakesItNoWider()
    {
        Pane pane;
        pane.resize(300, 200);
        pane.setContentShown(true);
        pane.setHead(u"Desk lamp"_s, Mark::Trouble, u"was taken away yesterday and has not come back since"_s);
        pane.show();
        const auto* area = pane.findChild<QScrollArea*>();
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        const auto* state = pane.findChild<StateText*>();
        QVERIFY(state->isVisible() && state->width() > 100);
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    /// The list beside it may have cut it already.
    void aLongNameIsSeenWhole()
    {
        const QString name = u"The lamp with the blue shade at the window to the yard, left of the door"_s;
        Pane pane;
        pane.resize(352, 400);
        pane.setContentShown(true);
        pane.setHead(name, Mark::Good, u"ready"_s);
        pane.show();
        QCOMPARE(wordsIn(pane), QStringList{name});
        QLabel* shown = nullptr;
        for (QLabel* label : pane.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == name)
                shown = label;
        }
        QVERIFY(shown && shown->wordWrap());
        QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
        QVERIFY(shown->width() <= pane.width());
        pane.setHead(u"Desk lamp"_s, Mark::Good, u"ready"_s);
        QCOMPARE(wordsIn(pane), QStringList{u"Desk lamp"_s});
        QTRY_VERIFY(!shown->isVisible());
    }

    void soIsANameOfOneWordWithoutEnd()
    {
        Pane pane;
        pane.resize(352, 400);
        pane.setContentShown(true);
        pane.setHead(QString(90, u'm'), Mark::Good, u"ready"_s);
        pane.show();
        QLabel* shown = nullptr;
        for (QLabel* label : pane.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                shown = label;
        }
        QVERIFY(shown);
        QCOMPARE(QString(shown->text()).remove(QChar(0x200b)), QString(90, u'm'));
        const QRect room(0, 0, shown->width(), 1000);
        const QRect words = shown->fontMetrics().boundingRect(room, Qt::TextWordWrap, shown->text());
        QVERIFY2(words.width() <= room.width(), qPrintable(QString::number(words.width())));
        QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
    }
};

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
