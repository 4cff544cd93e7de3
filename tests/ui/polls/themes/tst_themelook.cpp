#include "ui/polls/themes/themelook.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ThemeLookTest : public QObject {
    Q_OBJECT

    static QByteArray picture(const QColor& one, const QColor& other)
    {
        QImage image(64, 40, QImage::Format_RGB32);
        image.fill(one);
        QPainter painter(&image);
        painter.fillRect(QRect(32, 0, 32, 40), other);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static void checkContrast(const ThemeLook& look, const QColor& ground)
    {
        QVERIFY2(contrast(look.text, ground) >= 4.5, qPrintable(look.text.name() + ground.name()));
        QVERIFY2(contrast(look.text2, ground) >= 4.5, qPrintable(look.text2.name() + ground.name()));
        for (const QColor& answer : look.answers)
            QVERIFY2(contrast(answer, ground) >= 3, qPrintable(answer.name() + ground.name()));
    }

private Q_SLOTS:
    /// A few kilobytes may claim any number of pixels, which the window's own thread would decode.
    void aPictureOfTooManyPixelsIsNone()
    {
        const auto pngOf = [](int side) {
            QImage image(side, side, QImage::Format_Mono);
            image.fill(0);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QBuffer::WriteOnly);
            image.save(&buffer, "PNG");
            return bytes;
        };
        const auto huge = pngOf(8000);
        QVERIFY(!huge.isEmpty() && huge.size() < WallTheme::largestPicture);
        QVERIFY(boundedPicture(huge).isNull());
        QCOMPARE(boundedPicture(pngOf(5000)).width(), 3840);
        QVERIFY(!boundedPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9000' height='9000'/>").isNull());
    }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<QColor>("ground");
        for (const auto* colour : {"#ffffff", "#000000", "#14262c", "#ffcc00", "#c0392b", "#1f66b2", "#f4f4f4"})
            QTest::newRow(colour) << QColor(QLatin1String(colour));
    }
    void everythingCanBeRead()
    {
        QFETCH(QColor, ground);
        WallTheme theme{.name = u"x"_s, .ground = ground, .text = ground};
        for (int i = 0; i < 8; ++i)
            theme.answers.append(ground);
        const ThemeLook look = lookOf(theme);
        QCOMPARE(look.ground, ground);
        checkContrast(look, ground);
        QCOMPARE(look.moved.size(), 9); // the host is told of the text and of each answer
    }

    void whatCanBeReadStays()
    {
        const WallTheme theme{.name = u"x"_s,
            .ground = QColor(u"#14262c"_s),
            .text = QColor(u"#f6ecd9"_s),
            .answers = {QColor(u"#ffb454"_s)}};
        const ThemeLook look = lookOf(theme);
        QCOMPARE(look.text, theme.text);
        QCOMPARE(look.answers[0], theme.answers[0]);
        QVERIFY(look.moved.isEmpty());
        QVERIFY(look.dark);
        QCOMPARE(look.veil, 1.0);
    }

    void thePictureIsVeiledUntilAllCanBeRead()
    {
        const ThemeLook look = lookOf({.name = u"x"_s,
            .ground = QColor(u"#14262c"_s),
            .text = QColor(u"#f6ecd9"_s),
            .picture = picture(Qt::white, Qt::black)});
        QVERIFY(!look.picture.isNull());
        QVERIFY(look.veil >= 0.8 && look.veil <= 1);
        for (const QColor& spot : {QColor(Qt::white), QColor(Qt::black)})
            checkContrast(look, mixed(look.ground, spot, look.veil));
        // What is no picture is left out.
        QVERIFY(lookOf({.name = u"x"_s, .picture = "none"}).picture.isNull());
    }

    /// A colour that only just can be read on the ground would need all of the veil.
    void thePictureIsSeenWhateverTheColours()
    {
        const ThemeLook look = lookOf({.name = u"x"_s,
            .ground = QColor(u"#14262c"_s),
            .text = QColor(u"#f6ecd9"_s),
            .answers = {QColor(u"#203038"_s)},
            .picture = picture(QColor(u"#224466"_s), QColor(u"#cc8833"_s))});
        QVERIFY2(look.veil < 0.9, qPrintable(QString::number(look.veil)));
        QCOMPARE(look.moved.size(), 1);
        for (const QColor& spot : {QColor(u"#224466"_s), QColor(u"#cc8833"_s)})
            checkContrast(look, mixed(look.ground, spot, look.veil));
    }

    void aLookOfTheWallTakesItsColours()
    {
        const ThemeLook look = lookOf({.name = u"x"_s, .ground = QColor(u"#14262c"_s)});
        ChartLook wall = ChartLook::screen(800, true);
        const qreal bar = wall.bar;
        look.applyTo(wall);
        QCOMPARE(wall.ground, look.ground);
        QCOMPARE(wall.colours.answers, look.answers);
        QCOMPARE(wall.bar, bar); // sizes stay ours
    }

    void wordsOnTheWallAreReadFromAfar()
    {
        const ThemeLook look = lookOf({.name = u"x"_s, .font = u"Serif"_s});
        const QFont made = wallFont(&look, 29.6, 700);
        QCOMPARE(made.families(), QStringList{u"Serif"_s});
        QCOMPARE(made.pixelSize(), 30);
        QCOMPARE(made.weight(), QFont::Bold);
        QCOMPARE(wallFont(nullptr, 8, 400).pixelSize(), smallestOnWall);
        QCOMPARE(wallFont(nullptr, 8, 400, 14).pixelSize(), 14);
    }
};

QTEST_MAIN(ThemeLookTest)
#include "tst_themelook.moc"
