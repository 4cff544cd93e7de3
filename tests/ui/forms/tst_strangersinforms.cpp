#include <QPointer>
#include <QTest>
#include <QToolTip>

#include "tests/app/chat/faketalk.h"
#include "tests/support/strangers.h"
#include "tests/ui/support/pipewatch.h"
#include "tests/ui/support/windowreader.h"
#include "ui/forms/formdialog.h"
#include "ui/style/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Form;
using chat::FormField;
using chat::FormTalk;
using Kind = FormField::Kind;

/// A form by a stranger's program, in strangers' words from its title to its last choice, and what it answers.
class StrangersInFormsTest : public QObject {
    Q_OBJECT

    PipeWatch m_pipe;
    WindowReader m_reader;
    std::unique_ptr<Theme> m_theme;
    QPointer<FormDialog> m_dialog;
    int m_followed = 0;

    static FormTalk::Step stepOf(const QString& text)
    {
        FormTalk::Step step;
        step.form.title = step.form.instructions = text;
        for (const auto kind : {Kind::Text, Kind::Lines, Kind::Secret, Kind::YesNo, Kind::OneOf, Kind::SomeOf, Kind::Address, Kind::Addresses, Kind::Words}) {
            FormField field;
            field.key = kind == Kind::Words ? QString() : text.left(100) + QString::number(int(kind));
            field.kind = kind;
            field.label = field.help = text;
            field.values = {text};
            field.choices = {{u"a"_s, text}, {text, {}}};
            step.form.fields.append(field);
        }
        step.form.columns = {text, u"b"_s};
        step.form.rows = {{text, text}, {u"c"_s, text}};
        for (const auto kind : {FormTalk::Note::Kind::Info, FormTalk::Note::Kind::Warning, FormTalk::Note::Kind::Trouble})
            step.notes.append({kind, text});
        step.form = chat::cleaned(step.form); // as every link does
        return step;
    }
    void follow(const QString& text)
    {
        m_reader.forget();
        const auto wrong = m_reader.faults(m_dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(m_reader.hasRead({{}, text}), "it is shown nowhere");
        QVERIFY2(m_dialog->width() <= 1280, qPrintable(QString::number(m_dialog->width())));
        ++m_followed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
    }
    void cleanup()
    {
        QToolTip::hideText();
        delete m_dialog;
        QVERIFY(!m_pipe.wasOpened());
    }
    void cleanupTestCase()
    {
        QVERIFY2(m_followed >= 17 * 3, qPrintable(QString::number(m_followed)));
        QVERIFY2(m_reader.labels() > 17 * 15 && m_reader.names() > 17 * 40 && m_reader.tips() > 17, qPrintable(m_reader.counts()));
    }

    void forms_data()
    {
        QTest::addColumn<QString>("text");
        for (const StrangersWords& words : strangersWords(m_pipe.path()))
            QTest::newRow(words.name) << words.text;
    }
    void forms()
    {
        QFETCH(QString, text);
        auto script = std::make_shared<chat::TalkScript>();
        FormTalk::Step over;
        over.isOver = true;
        over.notes.append({FormTalk::Note::Kind::Info, text});
        script->steps = {stepOf(text)};
        m_dialog = new FormDialog(std::make_unique<chat::FakeTalk>(script), {.title = u"About "_s + text, .finish = u"Save"_s}, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        follow(text);
        // Refused, in their words; then over, in their words.
        for (const auto& step : {Result<FormTalk::Step>(Error {Error::Kind::Refused, Reason::None, text, {}, 0}), Result<FormTalk::Step>(over)}) {
            auto next = std::make_shared<chat::TalkScript>();
            next->steps = {step};
            delete m_dialog;
            m_dialog = new FormDialog(std::make_unique<chat::FakeTalk>(next), {.title = u"About "_s + text, .finish = u"Save"_s}, nullptr);
            m_dialog->open();
            QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
            follow(text);
        }
    }
};

QTEST_MAIN(StrangersInFormsTest)
#include "tst_strangersinforms.moc"
