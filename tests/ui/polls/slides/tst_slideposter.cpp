#include "ui/polls/slides/slideposter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SlidePosterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    const QRectF m_wall{0, 0, 1280, 720};

    static QString lines(int count, const QString& words)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(words);
        return all.join(u'\n');
    }
    /// Where there is ink of another colour than the ground's; the columns at both ends of it.
    std::pair<int, int> inked(const SlideFacts& facts, Qt::LayoutDirection direction)
    {
        QImage image(m_wall.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintSlide(&painter, m_wall, facts);
        painter.end();
        int first = image.width(), last = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0)) {
                    first = qMin(first, x);
                    last = qMax(last, x);
                }
            }
        }
        return {first, last};
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

    /// A number is worth more than half of the word behind it.
    void figuresWithoutRoomAreShorter()
    {
        SlideFacts facts{.title = u"How many have answered"_s};
        for (const auto* number : {"1,216", "12"})
            facts.rows.append({u"Which project gets the money that is left?"_s,
                QString::fromLatin1(number) + u" answered"_s, QString::fromLatin1(number)});
        const auto figures = [&facts](const QSizeF& size) {
            QStringList all;
            for (const SlideLayout::Line& line : SlideLayout(facts, QRectF(QPointF(), size)).lines) {
                if (!line.figure.isEmpty())
                    all.append(line.figure);
            }
            return all;
        };
        QCOMPARE(figures({1920, 1080}), (QStringList{u"1,216 answered"_s, u"12 answered"_s}));
        QCOMPARE(figures({500, 600}), (QStringList{u"1,216"_s, u"12"_s}));
    }

    void everythingHasItsRoom_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("hasPicture");
        QTest::addColumn<bool>("isWhole");
        const QString endless(180, u'W');
        for (const bool hasPicture : {false, true}) {
            QTest::addRow("three %d", hasPicture)
                << u"Welcome"_s << lines(3, u"A line of words"_s) << hasPicture << true;
            QTest::addRow("long words %d", hasPicture) << endless << lines(2, endless) << hasPicture << true;
            QTest::addRow("title alone %d", hasPicture) << u"Back at three"_s << QString() << hasPicture << true;
            QTest::addRow("endless title alone %d", hasPicture) << endless << QString() << hasPicture << true;
            QTest::addRow("words alone %d", hasPicture) << QString() << u"Words"_s << hasPicture << true;
            QTest::addRow("far too many %d", hasPicture)
                << u"Names"_s << lines(400, u"Somebody"_s) << hasPicture << false;
        }
        QTest::addRow("fifty") << u"Names"_s << lines(50, u"Somebody"_s) << false << true;
    }
    void everythingHasItsRoom()
    {
        QFETCH(QString, title);
        QFETCH(QString, words);
        QFETCH(bool, hasPicture);
        QFETCH(bool, isWhole);
        SlideFacts facts{.title = title, .words = words};
        if (hasPicture) {
            facts.picture = QImage(300, 200, QImage::Format_RGB32);
            facts.picture.fill(Qt::red);
        }
        const SlideLayout layout(facts, m_wall);
        QCOMPARE(layout.left == 0, isWhole);
        QCOMPARE(layout.titleLines.join(QString()).remove(u' '), QString(title).remove(u' ')); // never cut
        const qreal edge = hasPicture ? layout.picture.left() : m_wall.right();
        QVERIFY(layout.title.bottom() <= m_wall.bottom());
        for (const QString& part : layout.titleLines)
            QVERIFY(QFontMetricsF(layout.titleFont).horizontalAdvance(part) <= layout.title.width() + 1);
        for (qsizetype i = 0; i < layout.lines.size(); ++i) {
            const auto& line = layout.lines[i];
            QVERIFY(line.where.top() >= layout.title.bottom() && line.where.bottom() <= m_wall.bottom());
            QVERIFY(line.where.right() <= edge);
            QVERIFY(QFontMetricsF(layout.font).horizontalAdvance(line.text) <= line.where.width() + 1);
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!line.where.adjusted(0, 0, 0, -1).intersects(layout.lines[other].where.adjusted(0, 0, 0, -1)));
        }
        if (!words.isEmpty())
            QVERIFY(layout.font.pixelSize() >= 20);
        if (!isWhole)
            QVERIFY2(
                layout.lines.last().text.contains(QString::number(layout.left)), qPrintable(layout.lines.last().text));
    }

    void fewWordsAreLarge()
    {
        const SlideLayout few({.title = u"Welcome"_s, .words = lines(3, u"A line"_s)}, m_wall);
        const SlideLayout many({.title = u"Welcome"_s, .words = lines(50, u"A line"_s)}, m_wall);
        QVERIFY(few.font.pixelSize() > many.font.pixelSize());
        QVERIFY(few.lines.first().where.left() == few.lines.last().where.left()); // one column
        QVERIFY(many.lines.first().where.left() < many.lines.last().where.left());
    }

    /// Of fifty names none of three columns has a handful only.
    void columnsAreAboutAsLongAsEachOther_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {40, 45, 50})
            QTest::addRow("%d", count) << count;
    }
    void columnsAreAboutAsLongAsEachOther()
    {
        QFETCH(int, count);
        const SlideLayout layout({.title = u"Names"_s, .words = lines(count, u"Somebody"_s)}, m_wall);
        QCOMPARE(layout.left, 0);
        QMap<int, int> columns;
        for (const auto& line : layout.lines)
            ++columns[int(line.where.left())];
        QVERIFY(columns.size() > 1);
        const int fewest = *std::min_element(columns.begin(), columns.end());
        const int most = *std::max_element(columns.begin(), columns.end());
        QVERIFY2(most - fewest < columns.size(), qPrintable(u"%1 and %2"_s.arg(most).arg(fewest)));
    }

    /// The smallest type is reached at once there: what one column has no room for stands in others.
    void aLowScreenHasColumnsToo_data()
    {
        QTest::addColumn<int>("height");
        for (const int height : {360, 400, 450, 479})
            QTest::addRow("%d", height) << height;
    }
    void aLowScreenHasColumnsToo()
    {
        QFETCH(int, height);
        const QRectF wall(0, 0, height * 16 / 9, height);
        const SlideLayout layout({.title = u"Names"_s, .words = lines(22, u"Nobody"_s)}, wall);
        QCOMPARE(layout.left, 0);
        QCOMPARE(layout.lines.size(), 22);
        QVERIFY(layout.lines.last().where.left() > layout.lines.first().where.left());
        for (const auto& line : layout.lines)
            QVERIFY(wall.contains(line.where));
        const SlideLayout more({.title = u"Names"_s, .words = lines(400, u"Nobody"_s)}, wall);
        QVERIFY(more.left > 0);
        QVERIFY(more.lines.size() >= layout.lines.size());
        for (const auto& line : more.lines)
            QVERIFY(wall.contains(line.where));
    }

    /// Each is in one column, and who has no room is counted as it was written, not as it is broken.
    void noEntryIsTorn_data()
    {
        QTest::addColumn<QSize>("wall");
        QTest::addColumn<int>("count");
        for (const QSize& wall : {QSize(1024, 640), QSize(1280, 720), QSize(800, 600), QSize(640, 360)}) {
            for (const int count : {50, 51, 90, 7})
                QTest::addRow("%d on %dx%d", count, wall.width(), wall.height()) << wall << count;
        }
    }
    void noEntryIsTorn()
    {
        QFETCH(QSize, wall);
        QFETCH(int, count);
        QStringList all;
        for (int i = 1; i <= count; ++i)
            all.append(u"Stall %1: Green Meadows Association"_s.arg(i));
        const SlideLayout layout(
            {.title = u"Who is here today"_s, .words = all.join(u'\n')}, QRectF(QPointF(), QSizeF(wall)));
        int shown = 0;
        QStringList words; // of the entry that is being read
        qreal left = 0;
        for (const auto& line : layout.lines) {
            if (line.text.startsWith(u'…'))
                continue;
            if (line.text.startsWith("Stall"_L1)) {
                words.clear();
                left = line.where.left();
            }
            words.append(line.text);
            QCOMPARE(line.where.left(), left);
            if (words.join(u' ') == all.value(shown))
                ++shown;
        }
        QCOMPARE(shown + layout.left, count);
        if (layout.left > 0)
            QVERIFY(layout.lines.last().text.contains(QString::number(layout.left)));
        for (const auto& line : layout.lines)
            QVERIFY(QRectF(QPointF(), QSizeF(wall)).contains(line.where));
    }

    void figuresStandAtTheOtherEnd()
    {
        SlideFacts facts{.rows = {{QString(300, u'q'), u"12 answered"_s}, {u"Short?"_s, u"3 answered"_s}}};
        const SlideLayout layout(facts, m_wall);
        const QFontMetricsF metrics(layout.font);
        QCOMPARE(layout.lines.first().figure, u"12 answered"_s);
        QCOMPARE(layout.lines.last().figure, u"3 answered"_s);
        for (const auto& line : layout.lines)
            QVERIFY(metrics.horizontalAdvance(line.text) + metrics.horizontalAdvance(line.figure) < line.where.width());
    }

    void figuresEndOnOneLine()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            SlideFacts facts;
            facts.rows = {{{}, u"140"_s}, {{}, u"79"_s}};
            const SlideLayout layout(facts, m_wall);
            QCOMPARE(layout.lines.size(), 2);
            QImage image(m_wall.size().toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintSlide(&painter, m_wall, facts);
            painter.end();
            QList<int> ends;
            for (const SlideLayout::Line& line : layout.lines) {
                int end = -1;
                for (int x = 0; x < image.width(); ++x) {
                    for (int y = int(line.where.top()); y < int(line.where.bottom()); ++y)
                        end = image.pixelColor(x, y).lightness() < 150 ? x : end;
                }
                ends << end;
            }
            QVERIFY2(qAbs(ends[0] - ends[1]) <= 2, qPrintable(u"%1 %2"_s.arg(ends[0]).arg(ends[1])));
            QCOMPARE(ends[0] < m_wall.center().x(), direction == Qt::RightToLeft);
        }
    }

    void readsFromRightToLeftToo()
    {
        const SlideFacts facts{.title = u"שלום"_s, .words = u"מילים"_s};
        const auto [left, leftEnd] = inked(facts, Qt::LeftToRight);
        const auto [right, rightEnd] = inked(facts, Qt::RightToLeft);
        QVERIFY(left < m_wall.width() * 0.2 && leftEnd < m_wall.width() * 0.6);
        QVERIFY(rightEnd > m_wall.width() * 0.8 && right > m_wall.width() * 0.4);
    }

    void anEventsLookHasItsLogoAndGround()
    {
        QImage logo(80, 40, QImage::Format_RGB32);
        logo.fill(Qt::red);
        const WallTheme theme{.name = u"Moon"_s, .ground = Qt::black, .font = u"Some Family"_s};
        const SlideFacts facts{.title = u"Break"_s,
            .event = u"Long night"_s,
            .theme = std::make_shared<const ThemeLook>(lookOf(theme, logo, {}))};
        const SlideLayout layout(facts, m_wall);
        QCOMPARE(layout.titleFont.families(), QStringList{u"Some Family"_s});
        QVERIFY(!layout.header.isEmpty() && layout.header.bottom() < layout.title.top());
        QImage image(m_wall.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        paintSlide(&painter, m_wall, facts);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::black));
        QCOMPARE(image.pixelColor(int(layout.header.left()) + 10, int(layout.header.center().y())), QColor(Qt::red));
    }
};

QTEST_MAIN(SlidePosterTest)
#include "tst_slideposter.moc"
