#include "ui/frame/palette/palettefield.h"

#include <QAction>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PaletteFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Languages say it in more words, and "Control" for "Ctrl".
    void hasRoomForItsWordsAndKeys()
    {
        QAction open;
        open.setShortcut(Qt::CTRL | Qt::Key_K);
        PaletteField field(&open);
        field.setText(u"Find"_s);
        QCOMPARE(field.sizeHint().width(), Metrics::px(240));
        const QString words = u"Find whatever there is, or do whatever can be done here"_s;
        field.setText(words);
        const int wide = field.sizeHint().width();
        QVERIFY(wide > QFontMetrics(Fonts::text()).horizontalAdvance(words) + Metrics::px(31 + 8 + 20));
        open.setShortcut(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_K);
        QVERIFY(field.sizeHint().width() > wide);
    }
};

QTEST_MAIN(PaletteFieldTest)
#include "tst_palettefield.moc"
