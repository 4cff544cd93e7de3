#include "ui/frame/palette/hitdelegate.h"

#include <algorithm>

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/palette/palettemodel.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// How a hit is painted: where its first and last signs stand, and those that were typed.
class HitDelegateTest : public QObject {
    Q_OBJECT

    struct Ink {
        int left = INT_MAX;
        int right = -1;
        bool isThere() const { return right >= 0; }
        void add(int x)
        {
            left = qMin(left, x);
            right = qMax(right, x);
        }
    };
    struct Painted {
        Ink typed;
        Ink rest;
    };
    static QImage imageOf(const QString& title, const QString& typed, Qt::LayoutDirection direction, int width)
    {
        Theme theme(Theme::Choice::Light, false);
        PaletteModel model;
        model.setHits({{.group = u"Pages"_s, .title = title}}, typed);
        QStyleOptionViewItem option;
        option.palette = QApplication::palette();
        option.direction = direction;
        option.rect = QRect(0, 0, width, Metrics::px(36));
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        HitDelegate().paint(&painter, option, model.index(1));
        painter.end();
        return image;
    }
    static Painted painted(const QString& title, const QString& typed, Qt::LayoutDirection direction, int width = 400)
    {
        const QImage image = imageOf(title, typed, direction, width);
        Painted found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.lightness() > 140)
                    continue; // ground and the edges of signs
                const int blueness = pixel.blue() - pixel.red();
                if (blueness > 100)
                    found.typed.add(x);
                else if (blueness < 40)
                    found.rest.add(x);
            }
        }
        return found;
    }

private Q_SLOTS:
    void whatWasTypedStandsOut()
    {
        const Painted plain = painted(u"Preferences"_s, u"pre"_s, Qt::LeftToRight);
        QVERIFY(plain.typed.isThere() && plain.rest.isThere());
        QVERIFY(plain.typed.right < plain.rest.left + 2);
        const Painted mirrored = painted(u"Preferences"_s, u"pre"_s, Qt::RightToLeft);
        QVERIFY(mirrored.typed.right < mirrored.rest.left + 2); // the word itself is written as ever
        QVERIFY(mirrored.typed.left > 200);
    }

    /// A word from left to right within a title from right to left keeps its own order.
    void piecesStandWhereTheirSignsAreRead()
    {
        const Painted mixed = painted(u"\u05d4\u05e6\u05d2 Preferences"_s, u"pre"_s, Qt::RightToLeft);
        QVERIFY(mixed.typed.isThere() && mixed.rest.isThere());
        QVERIFY2(mixed.typed.left < mixed.rest.left,
            qPrintable(u"%1, %2"_s.arg(mixed.typed.left).arg(mixed.rest.left))); // it begins what is read last
    }

    void aLongTitleIsCut()
    {
        const QString title = u"Preferences "_s + QString(200, u'm');
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const Painted cut = painted(title, u"pre"_s, direction, 200);
            QVERIFY(cut.typed.isThere() && cut.rest.isThere());
            QVERIFY(cut.typed.left >= 15 && cut.rest.right <= 200 - 15);
        }
    }

    /// A sign that takes two code units is there as a whole, or not.
    void noSignIsCutInHalf()
    {
        const QString word = u"Preferences "_s, sign = u"\U0001f600"_s;
        QList<QImage> whole;
        for (int signs = 0; signs < 12; ++signs)
            whole.append(imageOf(word + sign.repeated(signs) + QChar(u'…'), u"pre"_s, Qt::LeftToRight, 800));
        for (int width = 200; width < 224; ++width) {
            const QImage cut = imageOf(word + sign.repeated(40), u"pre"_s, Qt::LeftToRight, width);
            const bool isOne = std::any_of(
                whole.begin(), whole.end(), [&cut](const QImage& one) { return one.copy(cut.rect()) == cut; });
            QVERIFY2(isOne, qPrintable(QString::number(width)));
        }
    }
};

QTEST_MAIN(HitDelegateTest)
#include "tst_hitdelegate.moc"
