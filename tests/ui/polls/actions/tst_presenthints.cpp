#include "ui/polls/actions/present/presenthints.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The bar at the foot of the big screen, which is there for a moment.
class PresentHintsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_wall;
    std::unique_ptr<PresentHints> m_hints;

    QImage painted(const PresentHints::Keys& keys)
    {
        QImage image(m_wall->size(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        m_hints->paint(&painter, keys);
        return image;
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
        m_wall = std::make_unique<QWidget>();
        m_wall->resize(1280, 720);
        m_hints = std::make_unique<PresentHints>(*m_wall);
    }
    void cleanup()
    {
        m_hints.reset();
        m_wall.reset();
        m_theme.reset();
    }

    void comesAndGoesWithThePointer()
    {
        QVERIFY(!m_hints->isShown());
        QCOMPARE(m_wall->cursor().shape(), Qt::BlankCursor);
        m_hints->point();
        QVERIFY(m_hints->isShown());
        QCOMPARE(m_wall->cursor().shape(), Qt::ArrowCursor);
        QCOMPARE(fireTimers(*m_wall), 1);
        QVERIFY(!m_hints->isShown());
        QCOMPARE(m_wall->cursor().shape(), Qt::BlankCursor);
    }

    /// Also to who listens; while it stands there, the pointer takes nothing away.
    void saysWhyAKeyDidNothing()
    {
        m_hints->say(u"Not here."_s);
        QCOMPARE(m_wall->cursor().shape(), Qt::BlankCursor);
        QCOMPARE(m_wall->accessibleDescription(), u"Not here."_s);
        m_hints->point();
        QCOMPARE(m_hints->said(), u"Not here."_s);
        QCOMPARE(fireTimers(*m_wall), 1);
        QCOMPARE(m_hints->said(), QString());
        m_hints->point();
        QCOMPARE(m_hints->said(), QString());
        QCOMPARE(m_wall->accessibleDescription(), QString());
        m_hints->say(u"Not here."_s);
        m_hints->forgetSaid();
        QCOMPARE(m_hints->said(), QString());
        QCOMPARE(m_wall->accessibleDescription(), QString());
    }

    /// The next picture of the wall begins without what was said of the last one, and without its pointer.
    void hiddenItTakesThePointerAlong()
    {
        m_hints->say(u"Not here."_s);
        m_hints->point();
        m_hints->hide();
        QVERIFY(!m_hints->isShown());
        QCOMPARE(m_wall->cursor().shape(), Qt::BlankCursor);
        QCOMPARE(m_wall->accessibleDescription(), QString());
        QCOMPARE(fireTimers(*m_wall), 0);
        m_hints->point();
        QCOMPARE(m_hints->said(), QString());
    }

    /// It begins where a line does, and each key stands before its words.
    void isMirroredWithTheWindow()
    {
        const auto caps = [this] { // of the first key
            const QImage image = painted({});
            const QColor cap = Colours::of(m_wall->palette()).track;
            const int high = int(m_hints->height({}));
            QList<int> found;
            for (int x = 0; x < image.width(); ++x) {
                int ink = 0;
                for (int y = image.height() - high + 3; y < image.height(); ++y)
                    ink += image.pixelColor(x, y) == cap ? 1 : 0;
                if (ink > 5)
                    found << x;
            }
            return std::pair(found.first(), found.last());
        };
        const auto [first, last] = caps();
        QVERIFY(first >= 24 && first < 34);
        m_wall->setLayoutDirection(Qt::RightToLeft);
        const auto [mirroredFirst, mirroredLast] = caps();
        QVERIFY2(qAbs(1280 - 1 - mirroredLast - first) <= 2, qPrintable(QString::number(mirroredLast)));
        QVERIFY2(qAbs(1280 - 1 - mirroredFirst - last) <= 2, qPrintable(QString::number(mirroredFirst)));
    }

    void standsAtTheFoot()
    {
        const QImage question = painted({});
        QCOMPARE(question.pixelColor(640, 300), QColor(Qt::magenta));
        QVERIFY(question.pixelColor(1279, 719) != QColor(Qt::magenta));
        QVERIFY(painted({.isSlide = true}) != question); // has fewer keys
        QVERIFY(painted({.place = {2, 5}}) != question);
        m_hints->say(u"Not here."_s);
        QVERIFY(painted({}) != question);
    }

    /// In other languages the keys take more than one line of a narrow wall; none goes over its edge.
    void keysAreWholeOnANarrowWall()
    {
        const PresentHints::Keys keys{.place = {1, 8}, .hasOtherScreens = true};
        m_hints->say(u"Nobody has voted yet. "_s.repeated(3));
        m_wall->resize(4000, 700);
        const qreal high = m_hints->height(keys);
        m_wall->resize(700, 700);
        QVERIFY(m_hints->height(keys) > high);
        QImage image(900, 700, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        m_hints->paint(&painter, keys);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 701; x < image.width(); ++x)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::magenta));
        }
    }

    /// A poster leaves a twentieth free below its last line, which would be cut through its letters.
    void theBarIsNoHigherThanAPostersFreeFoot()
    {
        for (const int high : {720, 800, 1080}) {
            m_wall->resize(high * 16 / 9, high);
            QVERIFY(m_hints->height({.place = {4, 4}}) <= high / 20.0);
        }
    }

    /// The last one of a line ends before the edge of the bar does.
    void noKeyIsCutAtTheEdge()
    {
        for (const int width : {500, 700, 1024, 1280}) {
            m_wall->resize(width, 200);
            const PresentHints::Keys keys{.place = {4, 8}, .hasOtherScreens = true};
            const QImage image = painted(keys);
            const QColor ground = image.pixelColor(width - 2, 190);
            for (int y = 200 - int(m_hints->height(keys)) + 2; y < 198; ++y) { // below the line above it
                for (int x = width - 22; x < width; ++x)
                    QCOMPARE(image.pixelColor(x, y), ground);
            }
        }
    }
};

QTEST_MAIN(PresentHintsTest)
#include "tst_presenthints.moc"
