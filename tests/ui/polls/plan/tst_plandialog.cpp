#include "ui/polls/plan/plandialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/nopage.h"
#include "tests/ui/support/pagebench.h"
#include "ui/polls/plan/planview.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/statesentence.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// By mouse and by keys, as somebody puts readers on a plan.
class PlanDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    QPointer<PlanDialog> m_dialog;
    std::optional<PlanDraft> m_saved;

    Station& station() { return m_bench->station(); }
    void open()
    {
        m_saved.reset();
        m_dialog = new PlanDialog(station().reactor(), station().devices(), station().venue(), &m_bench->window());
        connect(m_dialog, &PlanDialog::saved, this, [this](const PlanDraft& draft) { m_saved = draft; });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    PlanView* view() const { return m_dialog->findChild<PlanView*>(); }
    QListWidget* list() const { return m_dialog->findChild<QListWidget*>(); }
    QCheckBox* isOn() const { return m_dialog->findChild<QCheckBox*>(); }
    const venue::Place* placed(const QString& reader) const { return m_dialog->draft().find(reader); }
    QPoint pixel(double x, double y) const
    {
        const QRectF plan = view()->plan();
        return QPointF(plan.left() + x * plan.width(), plan.top() + y * plan.height()).toPoint();
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view(), (from + to) / 2);
        QTest::mouseMove(view(), to);
        QTest::mouseRelease(view(), Qt::LeftButton, {}, to);
    }
    static bool isNear(const venue::Place* place, double x, double y)
    {
        return place && qAbs(place->x - x) < 0.01 && qAbs(place->y - y) < 0.01;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{noPage()});
        QVERIFY(m_bench->start());
        for (const auto& name : {u"Door"_s, u"Gate"_s})
            QVERIFY(waitFor(station().devices().addSimulated(name, u"id12"_s)).ok());
        QVERIFY(waitFor(station().devices().setPlace(u"gate"_s, u"North gate"_s)).ok());
    }
    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }

    void aClickPutsTheChosenReaderThere()
    {
        open();
        QCOMPARE(list()->count(), 2);
        QCOMPARE(view()->chosen(), u"door"_s);
        QVERIFY(!isOn()->isChecked());
        QTest::mouseClick(view(), Qt::LeftButton, {}, pixel(0.25, 0.5));
        QVERIFY(isNear(placed(u"door"_s), 0.25, 0.5));
        QCOMPARE(placed(u"door"_s)->label, u"Door"_s);
        QVERIFY(isOn()->isChecked());
        list()->setCurrentRow(1);
        QTest::mouseClick(view(), Qt::LeftButton, {}, pixel(0.75, 0.25));
        QCOMPARE(placed(u"gate"_s)->label, u"North gate"_s);
        drag(pixel(0.75, 0.25), pixel(0.6, 0.6));
        QVERIFY(isNear(placed(u"gate"_s), 0.6, 0.6));
        // Beyond the plan it stays at its edge; on another it takes that one's point.
        drag(pixel(0.6, 0.6), pixel(0.6, 0.99) + QPoint(0, 200));
        QVERIFY(isNear(placed(u"gate"_s), 0.6, 1));
        drag(pixel(0.6, 1) - QPoint(0, 3), pixel(0.25, 0.5) + QPoint(3, -2));
        QCOMPARE(placed(u"gate"_s)->x, placed(u"door"_s)->x);
        QCOMPARE(placed(u"gate"_s)->y, placed(u"door"_s)->y);
    }

    void keysMoveTheChosenReader()
    {
        QVERIFY(waitFor(station().venue().place({.reader = u"door"_s, .x = 0.5, .y = 0.5})).ok());
        QVERIFY(waitFor(station().venue().place({.reader = u"gate"_s, .x = 0.1, .y = 0.1})).ok());
        open();
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Right);
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(isNear(placed(u"door"_s), 0.51, 0.55));
        QVERIFY(view()->spoken().startsWith(u"Door: 51"_s));
        QTest::keyClick(view(), Qt::Key_PageDown);
        QCOMPARE(view()->chosen(), u"gate"_s);
        QCOMPARE(list()->currentRow(), 1);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(isNear(placed(u"gate"_s), 0, 0.1));
        QTest::keyClick(view(), Qt::Key_PageUp);
        QCOMPARE(view()->chosen(), u"door"_s);
    }

    void enterInTheListTakesTheKeyboardToThePlan()
    {
        open();
        QTest::mouseClick(view(), Qt::LeftButton, {}, pixel(0.5, 0.5));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(m_dialog);
        QTRY_VERIFY(view()->hasFocus());
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(isNear(placed(u"door"_s), 0.49, 0.5));
        bool isTold = false;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            isTold = isTold || (label->isVisible() && label->text().contains(u"arrow keys"_s));
        QVERIFY(isTold);
    }

    void escapeAsksBeforeWhatWasPlacedGoes()
    {
        open();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog); // nothing was changed
        open();
        isOn()->click();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_bench->button(u"Leave without saving"_s));
        QVERIFY(m_bench->click(u"Go on with the plan"_s));
        QTRY_VERIFY(m_bench->dialog() == m_dialog);
        QVERIFY(isNear(placed(u"door"_s), 0.5, 0.5));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_bench->button(u"Leave without saving"_s));
        QVERIFY(m_bench->click(u"Leave without saving"_s));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(!m_saved);
    }

    void theChosenReaderIsSeenInGreyToo()
    {
        QVERIFY(waitFor(station().venue().place({.reader = u"door"_s, .x = 0.3, .y = 0.5})).ok());
        QVERIFY(waitFor(station().venue().place({.reader = u"gate"_s, .x = 0.7, .y = 0.5})).ok());
        open();
        const QImage image = view()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const auto edges = [&image](QPoint at) { // changes of tone along a line through the mark
            int count = 0;
            for (int x = -20; x < 20; ++x)
                count += qAbs(qGray(image.pixel(at.x() + x, at.y())) - qGray(image.pixel(at.x() + x + 1, at.y()))) > 24;
            return count;
        };
        QVERIFY2(edges(pixel(0.3, 0.5)) > edges(pixel(0.7, 0.5)), "a ring around it");
    }

    void numbersMoveItToo()
    {
        open();
        isOn()->click();
        QVERIFY(isNear(placed(u"door"_s), 0.5, 0.5));
        const auto fields = m_dialog->findChildren<QDoubleSpinBox*>();
        QCOMPARE(fields.size(), 2);
        fields[0]->setValue(12.5);
        fields[1]->setValue(80);
        QCOMPARE(placed(u"door"_s)->x, 0.125);
        QCOMPARE(placed(u"door"_s)->y, 0.8);
        for (auto* edit : m_dialog->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == u"Name of the place"_s) {
                edit->selectAll();
                QTest::keyClicks(edit, u"Main door"_s);
            }
        }
        QCOMPARE(placed(u"door"_s)->label, u"Main door"_s);
        QCOMPARE(list()->item(0)->text(), u"Door"_s);
        QCOMPARE(list()->item(0)->data(Role::RightText).toString(), u"12.5 %, 80.0 %"_s);
        QCOMPARE(list()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Door: 12.5 %, 80.0 %"_s);
        isOn()->click();
        QVERIFY(!placed(u"door"_s));
    }

    void nothingIsStoredBeforeSave()
    {
        open();
        isOn()->click();
        m_dialog->reject();
        QVERIFY(!m_saved);
        open();
        isOn()->click();
        m_dialog->verb()->click();
        QVERIFY(m_saved);
        QVERIFY(waitFor(m_saved->store(station().venue())).ok());
        QVERIFY(station().venue().plan().placeOf(u"door"_s));
        open(); // takes it off again
        isOn()->click();
        m_dialog->verb()->click();
        QVERIFY(m_saved && waitFor(m_saved->store(station().venue())).ok());
        QVERIFY(station().venue().plan().isEmpty());
        open(); // and nothing is changed
        m_dialog->verb()->click();
        QVERIFY(!m_saved);
    }

    void takesPictures()
    {
        open();
        const QString file = m_bench->folder() + u"/plan.svg"_s;
        const auto write = [&file](const QByteArray& bytes) {
            QFile svg(file);
            return svg.open(QIODevice::WriteOnly) && svg.write(bytes) == bytes.size();
        };
        QVERIFY(write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'/>"));
        m_dialog->readPicture(file);
        QTRY_COMPARE(m_dialog->draft().plan().picture.type, "image/svg+xml");
        QVERIFY(qAbs(view()->plan().width() / view()->plan().height() - 3) < 0.05);
        QVERIFY(write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'><script/></svg>"));
        m_dialog->readPicture(file);
        const auto said = [this] {
            const auto* sentence = m_dialog->findChild<StateSentence*>();
            return sentence && sentence->isVisible();
        };
        QTRY_VERIFY(said());
        QCOMPARE(m_dialog->draft().plan().picture.width, 30.0); // the one before stays
        m_dialog->verb()->click();
        QVERIFY(m_saved && waitFor(m_saved->store(station().venue())).ok());
        QVERIFY(!station().venue().pictureTag().isEmpty());
    }
};

QTEST_MAIN(PlanDialogTest)
#include "tst_plandialog.moc"
