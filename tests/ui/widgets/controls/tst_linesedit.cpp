#include "ui/widgets/controls/linesedit.h"

#include <QImage>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class LinesEditTest : public QObject {
    Q_OBJECT

    struct Ink {
        int left = 100'000;
        int right = -1;
        int top = 100'000;
    };
    static Ink inkOf(LinesEdit& edit)
    {
        const QImage image = edit.viewport()->grab().toImage();
        const QColor ground = image.pixelColor(image.width() / 2, image.height() - 3);
        Ink ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAbs(image.pixelColor(x, y).lightness() - ground.lightness()) < 30)
                    continue;
                ink.left = qMin(ink.left, x);
                ink.right = qMax(ink.right, x);
                ink.top = qMin(ink.top, y);
            }
        }
        return ink;
    }

private Q_SLOTS:
    void whatStandsInItStandsWhereTheTextWill_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("program");
        QTest::addColumn<Qt::LayoutDirection>("field");
        QTest::newRow("from the left") << Qt::LeftToRight << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft << Qt::RightToLeft;
        QTest::newRow("code in a mirrored window") << Qt::RightToLeft << Qt::LeftToRight;
    }
    void whatStandsInItStandsWhereTheTextWill()
    {
        QFETCH(Qt::LayoutDirection, program);
        QFETCH(Qt::LayoutDirection, field);
        QGuiApplication::setLayoutDirection(program);
        LinesEdit edit;
        edit.setLayoutDirection(field);
        edit.resize(300, 100);
        edit.show(); // until then a text has no lines as wide as the field
        // Of one direction, so that the text as well as the words have their end at the field's side.
        const QString words = field == Qt::RightToLeft ? u"\u05d0\u05d1\u05d2"_s : u"HHH"_s;
        edit.setPlaceholderText(words);
        QCOMPARE(edit.property("placeholderText").toString(), words);
        const Ink shown = inkOf(edit);
        edit.setPlainText(words);
        const Ink typed = inkOf(edit);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(typed.right > 0);
        QVERIFY2(qAbs(shown.left - typed.left) <= 1 && qAbs(shown.right - typed.right) <= 1,
            qPrintable(u"%1-%2, %3-%4"_s.arg(shown.left).arg(shown.right).arg(typed.left).arg(typed.right)));
        QVERIFY(qAbs(shown.top - typed.top) <= 1);
    }
};

QTEST_MAIN(LinesEditTest)
#include "tst_linesedit.moc"
