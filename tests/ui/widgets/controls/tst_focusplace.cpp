#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/focusplace.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A form goes, and another one that is made alike takes its place.
class FocusPlaceTest : public QObject {
    Q_OBJECT

    /// Two rows that are the same in all but their place, and other fields.
    struct Form : QWidget {
        explicit Form(QWidget* parent, bool hasGoing = false) : QWidget(parent)
        {
            auto* column = new QVBoxLayout(this);
            if (hasGoing) { // as a row that is deleted a turn later
                auto* going = new QLineEdit(this);
                going->setAccessibleName(u"Value"_s);
                column->addWidget(going);
                going->hide();
            }
            name = new QLineEdit(this);
            name->setAccessibleName(u"Name"_s);
            first = new QLineEdit(this);
            second = new QLineEdit(this);
            for (QLineEdit* field : {first, second})
                field->setAccessibleName(u"Value"_s);
            text = new QPlainTextEdit(this);
            number = new QSpinBox(this);
            number->setRange(0, 99999);
            choice = new QComboBox(this);
            choice->setEditable(true);
            for (QWidget* field : QList<QWidget*>{name, first, second, text, number, choice})
                column->addWidget(field);
        }
        QLineEdit* name;
        QLineEdit* first;
        QLineEdit* second;
        QPlainTextEdit* text;
        QSpinBox* number;
        QComboBox* choice;
    };

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_outside = nullptr;
    std::unique_ptr<Form> m_form;

    /// The other one; nobody has the keyboard in it yet.
    void remake(bool hasGoing = false)
    {
        m_form.reset();
        m_outside->setFocus();
        m_form = std::make_unique<Form>(m_window.get(), hasGoing);
        m_window->layout()->addWidget(m_form.get()); // as on a page: shown a turn later
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_outside = new QLineEdit(m_window.get());
        m_form = std::make_unique<Form>(m_window.get());
        column->addWidget(m_outside);
        column->addWidget(m_form.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_window.reset();
    }

    void findsTheSameAmongThoseThatAreAlike_data()
    {
        QTest::addColumn<bool>("hasGoing");
        QTest::newRow("alike") << false;
        QTest::newRow("with one that goes") << true;
    }
    void findsTheSameAmongThoseThatAreAlike()
    {
        QFETCH(bool, hasGoing);
        m_form->second->setFocus();
        const FocusPlace second(m_form.get());
        m_form->first->setFocus();
        const FocusPlace first(m_form.get());
        m_form->name->setFocus();
        const FocusPlace name(m_form.get());
        QVERIFY(second.isAnywhere() && first.isAnywhere() && name.isAnywhere());
        remake(hasGoing);
        QVERIFY(second.resume(m_form.get()));
        QTRY_COMPARE(QApplication::focusWidget(), m_form->second);
        QVERIFY(first.resume(m_form.get()));
        QTRY_COMPARE(QApplication::focusWidget(), m_form->first);
        QVERIFY(name.resume(m_form.get()));
        QTRY_COMPARE(QApplication::focusWidget(), m_form->name);
    }

    /// Their names are its words.
    void findsTheSameInAnotherLanguage()
    {
        m_form->first->setAccessibleName(u"First"_s);
        m_form->second->setAccessibleName(u"Second"_s);
        m_form->second->setFocus();
        const FocusPlace second(m_form.get());
        remake(false);
        m_form->first->setAccessibleName(u"Erstes"_s);
        m_form->second->setAccessibleName(u"Zweites"_s);
        QVERIFY(!second.resume(m_form.get()));
        QVERIFY(second.resumeInOtherWords(m_form.get()));
        QTRY_COMPARE(QApplication::focusWidget(), m_form->second);
    }

    void caretAndSelectionAreThereAgain_data()
    {
        QTest::addColumn<int>("anchor");
        QTest::addColumn<int>("caret");
        QTest::addColumn<QString>("selected");
        QTest::newRow("between letters") << 3 << 3 << QString();
        QTest::newRow("selected forwards") << 2 << 5 << u"rbo"_s;
        QTest::newRow("selected backwards") << 5 << 2 << u"rbo"_s;
        QTest::newRow("at the beginning") << 0 << 0 << QString();
    }
    void caretAndSelectionAreThereAgain()
    {
        QFETCH(int, anchor);
        QFETCH(int, caret);
        QFETCH(QString, selected);
        m_form->name->setText(u"harbour"_s);
        m_form->name->setFocus();
        m_form->name->setSelection(anchor, caret - anchor);
        const FocusPlace line(m_form.get());
        m_form->text->setPlainText(u"harbour"_s);
        m_form->text->setFocus();
        QTextCursor cursor = m_form->text->textCursor();
        cursor.setPosition(anchor);
        cursor.setPosition(caret, QTextCursor::KeepAnchor);
        m_form->text->setTextCursor(cursor);
        const FocusPlace lines(m_form.get());
        remake();
        m_form->name->setText(u"harbour"_s);
        m_form->text->setPlainText(u"harbour"_s);
        QVERIFY(line.resume(m_form.get()));
        QTRY_COMPARE(QApplication::focusWidget(), m_form->name); // which changes nothing
        QCOMPARE(m_form->name->cursorPosition(), caret);
        QCOMPARE(m_form->name->selectedText(), selected);
        QVERIFY(lines.resume(m_form.get()));
        QTRY_COMPARE(QApplication::focusWidget(), m_form->text);
        QCOMPARE(m_form->text->textCursor().position(), caret);
        QCOMPARE(m_form->text->textCursor().anchor(), anchor);
    }

    /// What has the focus there is the box, not the line in it.
    void caretIsKeptInBoxesToo()
    {
        const auto line = [](QWidget* box) { return box->findChild<QLineEdit*>(); };
        for (const bool isNumber : {true, false}) {
            const auto box = [&]() -> QWidget* {
                return isNumber ? static_cast<QWidget*>(m_form->number) : m_form->choice;
            };
            const auto write = [&] {
                m_form->number->setValue(12345);
                m_form->choice->setEditText(u"12345"_s);
            };
            write();
            box()->setFocus();
            line(box())->setCursorPosition(2);
            const FocusPlace place(m_form.get());
            remake();
            write();
            QVERIFY(place.resume(m_form.get()));
            QTRY_COMPARE(QApplication::focusWidget(), box());
            QCOMPARE(line(box())->cursorPosition(), 2);
        }
    }

    void caretStaysWithinAShorterText()
    {
        m_form->name->setText(u"harbour"_s);
        m_form->name->setFocus();
        m_form->name->setSelection(4, 3);
        const FocusPlace line(m_form.get());
        m_form->text->setPlainText(u"harbour"_s);
        m_form->text->setFocus();
        m_form->text->moveCursor(QTextCursor::End);
        const FocusPlace lines(m_form.get());
        remake();
        m_form->name->setText(u"ha"_s);
        QVERIFY(line.resume(m_form.get()));
        QCOMPARE(m_form->name->cursorPosition(), 2);
        QVERIFY(!m_form->name->hasSelectedText());
        QVERIFY(lines.resume(m_form.get()));
        QCOMPARE(m_form->text->textCursor().position(), 0);
    }

    /// Whoever types elsewhere stays there, and what cannot be typed in has no use for the keyboard.
    void otherPlacesAreLeftAlone()
    {
        m_outside->setFocus();
        const FocusPlace outside(m_form.get());
        QVERIFY(!outside.isAnywhere());
        QVERIFY(!FocusPlace(nullptr).isAnywhere());
        m_form->second->setFocus();
        const FocusPlace second(m_form.get());
        remake();
        QVERIFY(!outside.resume(m_form.get()));
        m_form->second->setEnabled(false);
        QVERIFY(!second.resume(m_form.get()));
        m_form->second->setEnabled(true);
        m_form->first->hide();
        QVERIFY(!second.resume(m_form.get())); // one of them has gone: nobody knows which
        QCOMPARE(QApplication::focusWidget(), m_outside);
    }

    void whatIsTypedInIsSeen()
    {
        QScrollArea area;
        area.resize(200, 100);
        const auto fill = [&area] {
            auto* body = new QWidget;
            auto* column = new QVBoxLayout(body);
            column->addSpacing(900);
            auto* field = new QLineEdit(body);
            column->addWidget(field);
            area.setWidgetResizable(true);
            area.setWidget(body); // deletes the one before
            return field;
        };
        auto* before = fill();
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        before->setFocus();
        const FocusPlace place(area.widget());
        auto* field = fill();
        QVERIFY(place.resume(area.widget()));
        QTRY_COMPARE(QApplication::focusWidget(), field);
        QTRY_VERIFY(area.viewport()->rect().contains(field->mapTo(area.viewport(), field->rect().center())));
    }
};

QTEST_MAIN(FocusPlaceTest)
#include "tst_focusplace.moc"
