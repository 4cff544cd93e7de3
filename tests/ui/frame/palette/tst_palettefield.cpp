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

    /// As they are laid out, parts of a pixel and all.
    void noneOfItsWordsIsCut()
    {
        QAction open;
        PaletteField field(&open);
        const QFontMetricsF metrics(Fonts::text());
        for (QString words = u"Find whatever there is, in any room"_s; words.size() < 90; words += u"il"_s) {
            field.setText(words);
            const int room = field.sizeHint().width() - Metrics::px(31) - Metrics::px(8) - Metrics::px(12);
            QCOMPARE(metrics.elidedText(words, Qt::ElideRight, room), words);
        }
    }
};

QTEST_MAIN(PaletteFieldTest)
#include "tst_palettefield.moc"
