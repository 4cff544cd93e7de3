#include <QPointer>
#include <QTest>

#include "app/chat/model/sentforms.h"
#include "tests/app/chat/faketalk.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/strangerstest.h"
#include "ui/forms/formdialog.h"
#include "ui/style/theme/theme.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Form;
using chat::FormField;
using chat::FormSession;
using Kind = FormField::Kind;

/// A form by a stranger's program, in strangers' words from its title to its last choice, and what it answers.
class StrangersInFormsTest : public QObject, private StrangersTest {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    QPointer<FormDialog> m_dialog;
    chat::SentForms m_sent;

    static FormSession::Step stepOf(const QString& text)
    {
        FormSession::Step step;
        step.form.title = step.form.instructions = text;
        for (const auto kind : {Kind::Text, Kind::Lines, Kind::Secret, Kind::YesNo, Kind::OneOf, Kind::SomeOf,
                 Kind::Address, Kind::Addresses, Kind::Words}) {
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
        for (const auto kind :
            {FormSession::Note::Kind::Info, FormSession::Note::Kind::Warning, FormSession::Note::Kind::Trouble})
            step.notes.append({kind, text});
        step.form = chat::cleaned(step.form); // as every link does
        return step;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
    }
    void cleanup()
    {
        delete m_dialog;
        leave();
    }
    void cleanupTestCase()
    {
        QVERIFY2(m_followed >= 17 * 3, qPrintable(QString::number(m_followed)));
        QVERIFY2(m_reader.labels() > 17 * 15 && m_reader.names() > 17 * 40 && m_reader.tips() > 17,
            qPrintable(m_reader.counts()));
    }

    void forms_data() { addWords(); }
    void forms()
    {
        QFETCH(QString, text);
        auto script = std::make_shared<chat::TalkScript>();
        FormSession::Step over;
        over.isOver = true;
        over.notes.append({FormSession::Note::Kind::Info, text});
        script->steps = {stepOf(text)};
        m_dialog = new FormDialog(std::make_unique<chat::FakeTalk>(script),
            {.title = u"About "_s + text, .finish = u"Save"_s}, m_sent, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        follow(m_dialog, text);
        // Refused, in their words; then over, in their words.
        for (const auto& step : {Result<FormSession::Step>(Error{Error::Kind::Refused, Reason::None, text, {}, 0}),
                 Result<FormSession::Step>(over)}) {
            auto next = std::make_shared<chat::TalkScript>();
            next->steps = {step};
            delete m_dialog;
            m_dialog = new FormDialog(std::make_unique<chat::FakeTalk>(next),
                {.title = u"About "_s + text, .finish = u"Save"_s}, m_sent, nullptr);
            m_dialog->open();
            QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
            follow(m_dialog, text);
        }
    }
};

QTEST_MAIN(StrangersInFormsTest)
#include "tst_strangersinforms.moc"
