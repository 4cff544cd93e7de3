#include <QLabel>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/display/detailpane.h"

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
};

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
