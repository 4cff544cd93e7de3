#include "ui/devices/bytestrip.h"

#include <QImage>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/detailpane.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ByteStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Drivers say it in English; a plugin's words stay as they are where no catalogue has them.
    void meaningsAreInTheWindowsLanguage()
    {
        const rfid::Frame frame{
            {rfid::Part::Text, "hello", u"what the sketch calls it"_s}, {rfid::Part::Card, "\x04\x1f", QString()}};
        const PseudoLanguage other(PseudoLanguage::Kind::Longest);
        const QString meaning = PseudoLanguage::longest(u"what the sketch calls it"_s);
        ByteStrip strip;
        strip.setFrame(frame);
        QVERIFY2(strip.accessibleName().contains(meaning), qPrintable(strip.accessibleName()));
        ByteLegend legend;
        legend.setFrame(frame);
        QVERIFY2(legend.accessibleName().contains(meaning), qPrintable(legend.accessibleName()));
    }

    /// In the narrowest pane, in words two fifths longer than English.
    void aMeaningIsWhole()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        ByteLegend legend;
        legend.setFrame({{rfid::Part::Start, "\x02", QString()}, {rfid::Part::Card, "\x04\x1f\x22\x10", QString()},
            {rfid::Part::WrongCheck, "\x0c", QString()}, {rfid::Part::End, "\x03", QString()}});
        const QString wrapped = PseudoLanguage::longest(u"start and end of the frame"_s);
        for (const int width : {240, 260, 320, 600}) {
            QVERIFY2(legend.meaningsIn(width).contains(wrapped), qPrintable(legend.meaningsIn(width).join(u'\n')));
            QVERIFY(legend.heightForWidth(width) >= legend.heightForWidth(600));
        }
        QVERIFY(legend.heightForWidth(240) > legend.heightForWidth(600)); // in two lines
        QCOMPARE(legend.heightForWidth(600), legend.minimumSizeHint().height());
    }
    /// Beside a scroll bar, which comes with them, they break anew: the last meaning had no room.
    void asHighAsItsLinesBesideAScrollBar()
    {
        struct Pane : DetailPane {
            Pane() : DetailPane(u"Reader"_s, u"More"_s, {}, nullptr) {}
            using DetailPane::body;
            using DetailPane::column;
            using DetailPane::setContentShown;
            using DetailPane::setHead;
        };
        const rfid::Frame frame{{rfid::Part::Start, "\x02", QString()},
            {rfid::Part::Card, "00062145", u"card 000621A5, as text"_s},
            {rfid::Part::WrongCheck, "\x38\x46", QString()}, {rfid::Part::End, "\x0d\x0a\x03", QString()}};
        int broken = 0;
        for (int width = 300; width < 375; width += 3) {
            Pane pane;
            auto* plate = new QWidget(pane.body());
            auto* lines = new QVBoxLayout(plate);
            auto* words = new QLabel(u"Since then 3 bytes came that fit no frame."_s, plate);
            words->setWordWrap(true);
            auto* strip = new ByteStrip(plate);
            auto* legend = new ByteLegend(plate);
            lines->addWidget(strip);
            lines->addWidget(legend);
            lines->addWidget(words);
            auto* below = new QWidget(pane.body());
            below->setFixedHeight(180);
            pane.column()->addWidget(plate);
            pane.column()->addWidget(below);
            pane.column()->addStretch();
            pane.resize(width, 380); // without them there is no bar
            pane.setContentShown(true);
            pane.show();
            QCoreApplication::processEvents();
            strip->setFrame(frame);
            legend->setFrame(frame);
            pane.setHead(u"The reader with the blue sticker beside the emergency exit"_s, Mark::Good, u"ready"_s);
            QTRY_COMPARE(legend->height(), legend->heightForWidth(legend->width()));
            QTRY_COMPARE(strip->height(), strip->heightForWidth(strip->width()));
            broken += legend->height() > legend->minimumSizeHint().height();
        }
        QVERIFY(broken > 0 && broken < 25); // or this would prove nothing
    }

    /// "88 … 11": in a mirrored window the last byte had come to stand first.
    void bytesStandInTheirOrderInAMirroredWindow()
    {
        ByteLegend legend;
        legend.setLayoutDirection(Qt::RightToLeft);
        legend.setFrame({{rfid::Part::Start, "\x88", QString()}, {rfid::Part::Card, "\x04\x1f\x22\x10", QString()},
            {rfid::Part::End, "\x11", QString()}});
        legend.resize(400, legend.heightForWidth(400));
        const QImage image = legend.grab().toImage();
        const int ground = qGray(image.pixel(200, 1));
        const int end = 400 - Metrics::px(18);
        const int middle = end - QFontMetrics(Fonts::mono()).horizontalAdvance(u"88 … 11"_s) / 2;
        const auto ink = [&](int from, int to) {
            int sum = 0;
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < Metrics::px(20); ++y)
                    sum += qAbs(qGray(image.pixel(x, y)) - ground);
            }
            return sum;
        };
        QVERIFY(ink(2 * middle - end, middle) > ink(middle, end)); // 8 is darker than 1
    }

    /// A plugin's word without end, and its novel, take no more than their room.
    void whatGoesOnAndOnIsBounded()
    {
        ByteLegend legend;
        legend.setFrame({{rfid::Part::Text, "a", QString(400, u'x')},
            {rfid::Part::Text, "b", u"and so it went on "_s.repeated(60)}});
        const QStringList said = legend.meaningsIn(260);
        QCOMPARE(said.size(), 2);
        for (const QString& words : said)
            QVERIFY2(words.endsWith(u'…'), qPrintable(words));
        QVERIFY(legend.heightForWidth(260) < 6 * legend.minimumSizeHint().height());
    }
};

QTEST_MAIN(ByteStripTest)
#include "tst_bytestrip.moc"
