#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/chat/model/sentforms.h"
#include "tests/app/chat/faketalk.h"
#include "tests/support/testclass.h"
#include "ui/forms/formdialog.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Form;
using chat::FormField;
using chat::FormSession;
using Kind = FormField::Kind;

/// A dialogue of forms, by keyboard, against somebody whom the test plays.
class FormDialogTest : public QObject {
    Q_OBJECT

    static FormField field(const QString& key, Kind kind, const QStringList& values = {})
    {
        FormField made;
        made.key = key;
        made.kind = kind;
        made.label = u"The %1"_s.arg(key);
        made.values = values;
        return made;
    }
    static FormSession::Step step(QList<FormField> fields, FormSession::Moves moves = FormSession::Move::Finish,
        FormSession::Move usual = FormSession::Move::Finish)
    {
        FormSession::Step made;
        made.form.title = u"Questions"_s;
        made.form.instructions = u"Say what you like."_s;
        made.form.fields = std::move(fields);
        made.moves = moves;
        made.usual = usual;
        return made;
    }
    static FormSession::Step over(const QString& note = {})
    {
        FormSession::Step made;
        made.isOver = true;
        if (!note.isEmpty())
            made.notes.append({FormSession::Note::Kind::Info, note});
        return made;
    }

    std::shared_ptr<chat::TalkScript> script;
    QPointer<FormDialog> dialog;
    chat::SentForms sent;

    bool open(const QList<Result<FormSession::Step>>& steps)
    {
        script = std::make_shared<chat::TalkScript>();
        script->steps = steps;
        dialog = new FormDialog(std::make_unique<chat::FakeTalk>(script),
            {.title = u"Room settings"_s, .finish = u"Save"_s}, sent, nullptr);
        dialog->open();
        return QTest::qWaitForWindowActive(dialog);
    }
    QString shown() const
    {
        QStringList words;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    template <typename Widget>
    Widget* only() const
    {
        const auto all = dialog->findChildren<Widget*>();
        for (Widget* one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : dialog->findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// Whoever is asked answers `last`, when released.
    bool closedWhileFinishing(const Result<FormSession::Step>& last)
    {
        delete dialog;
        if (!open({step({field(u"a"_s, Kind::Text)}), last})
            || !QTest::qWaitFor([this] { return only<QLineEdit>() != nullptr; }))
            return false;
        script->holds = true;
        QTest::keyClick(only<QLineEdit>(), Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return !dialog || !dialog->isVisible();
    }

private Q_SLOTS:
    void cleanup()
    {
        delete dialog;
        for (const auto& one : QList(sent.ended()))
            sent.forget(one.id);
    }

    void everyKindIsFilledInByKeys()
    {
        FormField one = field(u"one"_s, Kind::OneOf, {u"b"_s});
        one.choices = {{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}, {u"c"_s, u"Third"_s}};
        FormField some = field(u"some"_s, Kind::SomeOf, {u"b"_s});
        some.choices = one.choices;
        FormField heading = field({}, Kind::Words, {u"Who may come in"_s});
        QVERIFY(
            open({step({field(u"hidden"_s, Kind::Hidden, {u"h1"_s, u"h2"_s}), field(u"text"_s, Kind::Text, {u"was"_s}),
                      field(u"secret"_s, Kind::Secret), heading, field(u"lines"_s, Kind::Lines),
                      field(u"yes"_s, Kind::YesNo, {u"0"_s}), one, some, field(u"address"_s, Kind::Address),
                      field(u"addresses"_s, Kind::Addresses, {u"x@example.org"_s})}),
                over()}));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QVERIFY(shown().contains(u"Who may come in"_s) && shown().contains(u"Say what you like."_s));
        const QPointer<FormDialog> here = dialog;
        QTest::keyClicks(QApplication::focusWidget(), u" is"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"pass"_s);
        press(Qt::Key_Tab);
        QVERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"b"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
        press(Qt::Key_Down); // Third
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // First, too
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"aylin@example.org"_s);
        press(Qt::Key_Tab);
        // from a field for many lines
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!here || !here->isVisible());
        QCOMPARE(script->asked, QStringList({u"begin"_s, u"finish"_s}));
        const auto given = [this](QStringView key) { return script->given.find(key)->values; };
        QCOMPARE(given(u"hidden"), QStringList({u"h1"_s, u"h2"_s}));
        QVERIFY(given(u"text").first().contains(u"is"_s));
        QCOMPARE(given(u"secret"), QStringList{u"pass"_s});
        QCOMPARE(given(u"lines"), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(given(u"yes"), QStringList{u"1"_s});
        QCOMPARE(given(u"one"), QStringList{u"c"_s});
        QCOMPARE(given(u"some"), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(given(u"address"), QStringList{u"aylin@example.org"_s});
        QCOMPARE(given(u"addresses"), QStringList{u"x@example.org"_s});
    }

    void nothingWrongIsSent()
    {
        FormField name = field(u"name"_s, Kind::Text);
        name.isRequired = true;
        FormField most = field(u"most"_s, Kind::Text, {u"900"_s});
        most.rule.type = chat::FormRule::Type::Whole;
        most.rule.most = u"500"_s;
        QVERIFY(open({step({name, most}), over()}));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QVERIFY(shown().contains(u"The name *"_s));
        press(Qt::Key_Tab); // left empty: said at once
        QTRY_VERIFY(shown().contains(u"It needs an answer."_s));
        press(Qt::Key_Return);
        QCOMPARE(script->asked, QStringList{u"begin"_s});
        QTRY_VERIFY(shown().contains(u"500 or less"_s));
        auto* focused = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->accessibleName(), u"The name, needs an answer"_s); // the first that is wrong
        QTest::keyClicks(focused, u"x"_s);
        QVERIFY(!shown().contains(u"It needs an answer."_s)); // gone as soon as it is mended
    }

    void whatTheyRefuseIsSaidAndWhatWasTypedStays()
    {
        const Error atField{Error::Kind::Refused, Reason::None, u"Somebody has that name."_s, u"name"_s, 0};
        const Error atAll{Error::Kind::Refused, Reason::None, u"Only owners may do this."_s, u"forbidden"_s, 0};
        QVERIFY(open({step({field(u"name"_s, Kind::Text)}), atField, atAll, over(u"Welcome."_s)}));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QSignalSpy ended(dialog, &FormDialog::ended);
        QTest::keyClicks(QApplication::focusWidget(), u"amber"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(shown().contains(u"Somebody has that name."_s));
        QCOMPARE(only<QLineEdit>()->text(), u"amber"_s);
        QCOMPARE(QApplication::focusWidget(), only<QLineEdit>());
        QTest::keyClicks(only<QLineEdit>(), u"2"_s);
        QTest::keyClick(only<QLineEdit>(), Qt::Key_Return);
        QCOMPARE(script->given.find(u"name")->values, QStringList{u"amber2"_s});
        QTRY_VERIFY(only<Notice>() && only<Notice>()->text().contains(u"Only owners may do this."_s));
        QCOMPARE(only<QLineEdit>()->text(), u"amber2"_s);
        QVERIFY(ended.isEmpty());
        QTest::keyClick(only<QLineEdit>(), Qt::Key_Return);
        QCOMPARE(ended.size(), 1);
        // their last word is to be read
        QTRY_VERIFY(dialog->isVisible() && only<Notice>() && only<Notice>()->text().contains(u"Welcome."_s));
        QVERIFY(button(u"Close"_s));
        QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
        QVERIFY(!script->asked.contains(u"cancel"_s));
    }

    void stepsGoForwardsAndBack()
    {
        using Move = FormSession::Move;
        FormField needed = field(u"b"_s, Kind::Text);
        needed.isRequired = true;
        QVERIFY(open({step({field(u"a"_s, Kind::Text)}, Move::Next, Move::Next),
            step({needed}, Move::Back | Move::Next | Move::Finish, Move::Finish),
            step({field(u"a"_s, Kind::Text, {u"1"_s})}, Move::Next, Move::Next)}));
        QTRY_VERIFY(button(u"Next"_s));
        QVERIFY(!button(u"Back"_s) && !button(u"Save"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(button(u"Save"_s));
        QVERIFY(button(u"Next"_s));
        QTest::mouseClick(button(u"Back"_s), Qt::LeftButton); // with a field that is still empty
        QCOMPARE(script->asked, QStringList({u"begin"_s, u"next"_s, u"back"_s}));
        QTRY_VERIFY(!button(u"Back"_s));
        QTRY_VERIFY(only<QLineEdit>());
        QCOMPARE(only<QLineEdit>()->text(), u"1"_s);
    }

    /// What takes something away is not in the colour of what to do next; the last word is.
    void whatDestroysHasItsOwnLook()
    {
        script = std::make_shared<chat::TalkScript>();
        script->steps = {step({field(u"a"_s, Kind::Text, {u"x"_s})}), over(u"It is gone."_s)};
        dialog = new FormDialog(std::make_unique<chat::FakeTalk>(script),
            {.title = u"Delete it"_s, .finish = u"Delete"_s, .isDestructive = true}, sent, nullptr);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->verb()->property("look").toByteArray(), QByteArray("destructive"));
        QTRY_VERIFY(button(u"Delete"_s));
        button(u"Delete"_s)->click();
        QTRY_VERIFY(button(u"Close"_s));
        QCOMPARE(dialog->verb()->property("look").toByteArray(), QByteArray("primary"));
    }
    void closingCallsItOff()
    {
        QVERIFY(open({step({field(u"a"_s, Kind::Text)})}));
        QTRY_VERIFY(only<QLineEdit>());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(script->asked, QStringList({u"begin"_s, u"cancel"_s}));
    }

    void aSlowAnswerCanBeCalledOffAndAFailureAskedAgain()
    {
        QVERIFY(open({Error{Error::Kind::Busy, Reason::TimedOut, u"Nobody answered."_s, {}, 0},
            step({field(u"a"_s, Kind::Text)})}));
        QTRY_VERIFY(only<Notice>());
        QVERIFY(only<Notice>()->text().contains(u"Nobody answered."_s));
        script->holds = true;
        QTest::mouseClick(button(u"Ask again"_s), Qt::LeftButton);
        QVERIFY(!only<Notice>());
        QVERIFY(!dialog->verb()->isEnabled());
        script->release();
        QTRY_VERIFY(only<QLineEdit>());
    }

    /// What was known before it opened may have been wrong.
    void whatFailedAtOnceMayBeAskedBefore()
    {
        using Move = FormSession::Move;
        QVERIFY(open({Error{Error::Kind::Disconnected, Reason::CertificateNotTrusted, u"Who are they?"_s, {}, 0},
            step({field(u"server"_s, Kind::Text)}, Move::Next, Move::Next)}));
        QTRY_VERIFY(only<Notice>());
        QVERIFY(!button(u"Back"_s)); // nothing comes before it
        script->atFailedBegin = Move::Back;
        script->steps.prepend(Error{Error::Kind::Disconnected, Reason::CertificateNotTrusted, u"Still?"_s, {}, 0});
        QTest::mouseClick(button(u"Ask again"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Back"_s));
        QTest::mouseClick(button(u"Back"_s), Qt::LeftButton);
        QTRY_VERIFY(only<QLineEdit>());
        QCOMPARE(script->asked, QStringList({u"begin"_s, u"begin"_s, u"back"_s}));
        QVERIFY(!button(u"Back"_s) && button(u"Next"_s));
    }

    /// What only leads on to the next question is called off with the dialog.
    void aStepOnTheWayIsCalledOff()
    {
        using Move = FormSession::Move;
        QVERIFY(open({step({field(u"a"_s, Kind::Text)}, Move::Next, Move::Next), over()}));
        QTRY_VERIFY(only<QLineEdit>());
        script->holds = true;
        QTest::keyClick(only<QLineEdit>(), Qt::Key_Return);
        QVERIFY(!only<QLineEdit>()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(script->asked, QStringList({u"begin"_s, u"next"_s, u"cancel"_s}));
        script->release();
        QVERIFY(sent.underWay().isEmpty() && sent.ended().isEmpty());
    }

    /// They may have done it by then: it is not called off, and how it ended waits for somebody who says it.
    void whatWasSentEndsWithoutTheDialog()
    {
        QVERIFY(closedWhileFinishing(over(u"It was sent."_s)));
        QCOMPARE(sent.underWay(), QStringList{u"Room settings"_s});
        QVERIFY(sent.ended().isEmpty());
        script->release();
        QVERIFY(sent.underWay().isEmpty());
        QCOMPARE(sent.ended().size(), 1);
        QVERIFY(!sent.ended().first().isSeen);
        QCOMPARE(sent.ended().first().title, u"Room settings"_s);
        QCOMPARE(sent.ended().first().result->notes.first().text, u"It was sent."_s);
        QCOMPARE(script->asked, QStringList({u"begin"_s, u"finish"_s}));
    }

    /// With its window, as when another language was chosen.
    void whatWasSentEndsWithoutTheWindow()
    {
        QVERIFY(open({step({field(u"a"_s, Kind::Text)}), over()}));
        QTRY_VERIFY(only<QLineEdit>());
        script->holds = true;
        QTest::keyClick(only<QLineEdit>(), Qt::Key_Return);
        delete dialog;
        QCOMPARE(sent.underWay().size(), 1);
        script->release();
        QCOMPARE(sent.ended().size(), 1);
        QVERIFY(sent.ended().first().result && sent.ended().first().result->isOver);
        QVERIFY(!script->asked.contains(u"cancel"_s));
    }

    void nobodyAnswersWhatMoreIsAskedWithoutTheDialog()
    {
        QVERIFY(closedWhileFinishing(step({field(u"code"_s, Kind::Text)})));
        QVERIFY(!script->asked.contains(u"cancel"_s));
        script->release();
        QCOMPARE(sent.ended().size(), 1);
        QVERIFY(!sent.ended().first().result->isOver);
        QCOMPARE(script->asked.last(), u"cancel"_s);
    }

    /// Whoever sees how it ended in the dialog is not told again.
    void whatTheDialogShowsIsSeen()
    {
        QVERIFY(open({step({field(u"a"_s, Kind::Text)}), over(u"It was sent."_s)}));
        QTRY_VERIFY(only<QLineEdit>());
        QTest::keyClick(only<QLineEdit>(), Qt::Key_Return);
        QTRY_VERIFY(button(u"Close"_s));
        QVERIFY(sent.underWay().isEmpty() && sent.ended().isEmpty());
    }

    void whatWasFoundIsATable()
    {
        FormSession::Step found = over();
        found.form.columns = {u"Who"_s, u"Since"_s};
        found.form.rows = {{u"aylin"_s, u"Monday"_s}, {u"kofi"_s, u"Sunday"_s}};
        QVERIFY(open({found}));
        QTRY_VERIFY(only<QTableView>());
        QCOMPARE(only<QTableView>()->model()->index(1, 0).data().toString(), u"kofi"_s);
        QVERIFY(button(u"Close"_s));
    }

    void picturesAreShownAndBadOnesAreNot()
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage(60, 20, QImage::Format_RGB32).save(&buffer, "PNG");
        FormField good = field(u"letters"_s, Kind::Text);
        good.pictures = {{u"image/png"_s, {}, png}, {u"image/png"_s, {}, "no picture"},
            {u"image/svg+xml"_s, {}, "<svg xmlns='http://www.w3.org/2000/svg'/>"}};
        QVERIFY(open({step({good})}));
        QTRY_VERIFY(only<QLineEdit>());
        int pictures = 0;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            pictures += label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull()
                && label->pixmap(Qt::ReturnByValue).width() == 60;
        QCOMPARE(pictures, 1);
    }

    void longFormsScrollAndStrangersGiveNoKeys()
    {
        QList<FormField> many;
        for (int i = 0; i < 60; ++i)
            many.append(field(u"f%1"_s.arg(i), i % 2 ? Kind::Text : Kind::YesNo));
        many[1].label = u"Q&A <b>bold</b>"_s;
        QVERIFY(open({step(many)}));
        QTRY_VERIFY(only<QLineEdit>());
        QVERIFY(dialog->height() < 700);
        QVERIFY(shown().contains(u"Q&&A <b>bold</b>"_s));
        for (int i = 0; i < 59; ++i)
            press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget()->visibleRegion().boundingRect().height() > 10); // it came into sight
    }
};

QTEST_MAIN(FormDialogTest)
#include "tst_formdialog.moc"
