#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <QtTest/qtestspontaneevent.h>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The wheel scrolls a form and changes none of its fields by the way.
class WheelGuardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QScrollArea> m_area;
    QLineEdit* m_other = nullptr;

    template <typename T>
    T* field() const
    {
        return m_area->findChild<T*>();
    }

    /// As the window system sends it: on from who does not take it to its parents.
    static void turn(QWidget* over, int by = -120)
    {
        const QPointF at = over->rect().center();
        QWheelEvent wheel(
            at, over->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);
        qApp->notify(over, &wheel);
    }
    int scrolled() const { return m_area->verticalScrollBar()->value(); }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }
    void init()
    {
        m_area = std::make_unique<QScrollArea>();
        auto* form = new QWidget;
        auto* column = new QVBoxLayout(form);
        m_other = new QLineEdit;
        column->addWidget(m_other);
        auto* combo = new QComboBox;
        combo->addItems({u"one"_s, u"two"_s, u"three"_s});
        combo->setCurrentIndex(1);
        auto* spin = new QSpinBox;
        spin->setValue(50);
        auto* time = new QDateTimeEdit(QDateTime(QDate(2026, 5, 5), QTime(12, 0)));
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        auto* tabs = new QTabBar;
        for (const QString& tab : {u"one"_s, u"two"_s, u"three"_s})
            tabs->addTab(tab);
        tabs->setCurrentIndex(1);
        for (QWidget* widget : QList<QWidget*>{combo, spin, time, slider, tabs})
            column->addWidget(widget);
        form->setFixedHeight(2000);
        m_area->setWidget(form);
        m_area->resize(400, 300);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
        m_other->setFocus();
    }
    void cleanup() { m_area.reset(); }

    void fieldsLetItPass()
    {
        const QDateTime time = field<QDateTimeEdit>()->dateTime();
        for (QWidget* over : QList<QWidget*>{
                 field<QComboBox>(), field<QSpinBox>(), field<QDateTimeEdit>(), field<QSlider>(), field<QTabBar>()}) {
            const int before = scrolled();
            turn(over);
            QVERIFY2(scrolled() > before, over->metaObject()->className());
            QVERIFY2(m_other->hasFocus(), over->metaObject()->className());
            m_area->verticalScrollBar()->setValue(0);
        }
        turn(field<QSpinBox>()->findChild<QLineEdit*>());
        QVERIFY(scrolled() > 0);
        QCOMPARE(field<QComboBox>()->currentIndex(), 1);
        QCOMPARE(field<QSpinBox>()->value(), 50);
        QCOMPARE(field<QDateTimeEdit>()->dateTime(), time);
        QCOMPARE(field<QSlider>()->value(), 50);
        QCOMPARE(field<QTabBar>()->currentIndex(), 1);
    }

    /// Tab has brought the keyboard there, or the dialog itself: nobody has said that this is the one they mean.
    void keyboardAloneIsNotEnough()
    {
        auto* spin = field<QSpinBox>();
        spin->setFocus(Qt::TabFocusReason);
        turn(spin);
        QCOMPARE(spin->value(), 50);
    }

    void whoClickedMeansIt()
    {
        auto* spin = field<QSpinBox>();
        QTest::mouseClick(spin->findChild<QLineEdit*>(), Qt::LeftButton);
        QVERIFY(spin->hasFocus());
        turn(spin);
        QCOMPARE(spin->value(), 49);
        m_other->setFocus();
        spin->setFocus(Qt::TabFocusReason);
        turn(spin);
        QCOMPARE(spin->value(), 49); // that click is over
    }

    void listThatHasDroppedDownScrolls()
    {
        auto* combo = field<QComboBox>();
        for (int i = 0; i < 60; ++i)
            combo->addItem(QString::number(i));
        combo->showPopup();
        QTRY_VERIFY(combo->view()->isVisible());
        const int before = combo->view()->verticalScrollBar()->value();
        turn(combo->view()->viewport());
        QVERIFY(combo->view()->verticalScrollBar()->value() >= before);
        combo->hidePopup();
        QCOMPARE(combo->currentIndex(), 1);
    }
};

QTEST_MAIN(WheelGuardTest)
#include "tst_wheelguard.moc"
