#include "ui/forms/formdialog.h"

#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "app/chat/model/sentforms.h"
#include "ui/forms/formview.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

FormDialog::FormDialog(
    std::unique_ptr<chat::FormSession> talk, const Words& words, chat::SentForms& sent, QWidget* parent)
    : Dialog(words.title, parent),
      m_talk(std::move(talk)),
      m_words(words),
      m_sent(sent),
      m_body(new QWidget(this)),
      m_column(new QVBoxLayout(m_body)),
      m_state(new StateText(m_body)),
      m_trouble(new Notice(Mark::Failed, m_body)),
      m_back(makeButton(tr("Back"), {}, this)),
      m_other(makeButton({}, {}, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::betweenGroups);
    m_column->addWidget(m_trouble);
    m_column->addWidget(m_state);
    m_column->addStretch();
    m_trouble->hide();
    setScrollable(m_body);
    foot()->addWidget(m_back);
    foot()->addWidget(m_other);
    m_back->hide();
    m_other->hide();
    connect(m_back, &QPushButton::clicked, this, [this] { go(Move::Back); });
    connect(
        m_other, &QPushButton::clicked, this, [this] { go(m_step.usual == Move::Next ? Move::Finish : Move::Next); });
    setVerb(m_words.finish, [this] {
        if (m_isOver)
            return true;
        m_hasBegun ? go(m_step.usual) : ask(m_talk->begin());
        return false; // it closes when that is done
    });
    setDestructive(m_words.isDestructive);
    m_talk->setProgress([dialog = QPointer(this)](const QString& sentence) {
        if (dialog)
            dialog->m_state->setState(Mark::Working, saidWords(sentence));
    });
    resize(Metrics::px(620), Metrics::px(480));
    ask(m_talk->begin());
}

FormDialog::~FormDialog() = default;

void FormDialog::done(int result)
{
    m_asking.cancel();
    if (!m_isOver) {
        m_isOver = true;
        if (!m_isFinishing)
            m_talk->cancel();
    }
    Dialog::done(result);
}

void FormDialog::setBusy(bool busy)
{
    m_state->setVisible(busy);
    m_state->setState(Mark::Working, m_hasBegun ? tr("Sending…") : tr("Asking…"));
    for (QPushButton* button : {verb(), m_back, m_other})
        button->setEnabled(!busy);
    if (m_view)
        m_view->setEnabled(!busy);
}

void FormDialog::ask(Task<Result<Step>> asking)
{
    m_trouble->hide();
    setBusy(true);
    m_asking = std::move(asking);
    m_asking.whenDone([this](Result<Step> result) {
        auto done = std::move(m_asking);
        answered(result);
        done.cancel();
    });
}

/// They may have done it already by the time the dialog is closed.
void FormDialog::finish()
{
    m_trouble->hide();
    setBusy(true);
    m_isFinishing = true;
    m_sentForm = m_sent.send(
        m_talk, m_view->filled(), m_words.title, [dialog = QPointer<FormDialog>(this)](const Result<Step>& result) {
            if (!dialog || dialog->m_isOver)
                return false;
            dialog->m_isFinishing = false;
            dialog->answered(result);
            return true;
        });
}

QString FormDialog::wordsOf(const Error& error)
{
    return error.text.isEmpty() ? tr("They refused it and did not say why.") : error.text;
}

void FormDialog::answered(const Result<Step>& result)
{
    setBusy(false);
    if (!result) {
        refused(result.error());
        return;
    }
    m_hasBegun = true;
    m_isOver = result->isOver;
    const bool says = !result->notes.isEmpty() || result->form.asksSomething() || !result->form.rows.isEmpty()
        || !result->form.instructions.isEmpty();
    if (!m_isOver || says)
        showStep(*result);
    if (!m_isOver)
        return;
    Q_EMIT ended();
    if (!says)
        accept();
}

void FormDialog::refused(const Error& error)
{
    if (error.isCancelled())
        return;
    const QString words = wordsOf(error);
    if (m_view && !error.code.isEmpty() && m_view->showFault(error.code, words))
        return;
    m_trouble->setText({}, words);
    m_trouble->setDetails(error.code);
    m_trouble->clearButtons();
    const auto remedy = m_words.remedy ? m_words.remedy(error) : Remedy();
    if (!remedy.label.isEmpty())
        m_trouble->addButton(remedy.label, {}, remedy.apply);
    m_trouble->show();
    scrollToSoon(m_trouble); // however far down the form was read
    if (!m_hasBegun) {
        verb()->setText(tr("Ask again"));
        m_step.moves = m_talk->movesAtFailedBegin();
        m_back->setVisible(m_step.moves.testFlag(Move::Back));
    }
    verb()->setFocus(Qt::OtherFocusReason);
}

void FormDialog::emptyBody()
{
    for (QWidget* widget : std::as_const(m_shown)) {
        widget->hide();
        widget->deleteLater(); // one of its fields may be telling somebody something
    }
    m_shown.clear();
    m_view = nullptr;
}

void FormDialog::showStep(const Step& step)
{
    emptyBody();
    m_step = step;
    showWords(step);
    showNotes(step);
    m_view = new FormView(step.form, step.isOver, m_body);
    m_shown.append(m_view);
    if (m_view->hasRequired()) {
        auto* key = new Text(tr("* needs an answer"), Text::Size::Caption, Tone::Second, m_body);
        m_column->insertWidget(m_column->count() - 1, key);
        m_shown.append(key);
    }
    m_column->insertWidget(m_column->count() - 1, m_view);
    showMoves(step);
    // The first field, once the dialog has put them in order.
    QTimer::singleShot(0, m_view, [this, view = m_view] {
        for (QWidget* field : view->findChildren<QWidget*>()) {
            if ((field->focusPolicy() & Qt::TabFocus) && field->isVisible() && field->isEnabled()) {
                field->setFocus(Qt::TabFocusReason);
                return;
            }
        }
        verb()->setFocus(Qt::TabFocusReason);
    });
}

void FormDialog::showWords(const Step& step)
{
    const auto add = [this](const QString& words, Text::Size size, Tone tone) {
        if (words.isEmpty())
            return;
        auto* text = new Text(words, size, tone, m_body);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->insertWidget(m_column->count() - 1, text);
        m_shown.append(text);
    };
    if (step.form.title != windowTitle())
        add(step.form.title, Text::Size::Panel, Tone::Normal);
    add(step.form.isForeign ? knownWords(step.form.instructions) : saidWords(step.form.instructions),
        Text::Size::Normal, Tone::Second);
    const QUrl page(step.form.webPage, QUrl::StrictMode);
    if (page.scheme() != QLatin1String("https") && page.scheme() != QLatin1String("http"))
        return;
    QPushButton* open = makeButton(
        tr("Do it in the browser (%1)").arg(page.host().left(80).replace(QLatin1Char('&'), QStringLiteral("&&"))),
        QStringLiteral("external-link"), m_body);
    connect(open, &QPushButton::clicked, this, [this, page] { Q_EMIT linkWanted(page); });
    m_column->insertWidget(m_column->count() - 1, open, 0, Qt::AlignLeft);
    m_shown.append(open);
}

void FormDialog::showNotes(const Step& step)
{
    using Kind = chat::FormSession::Note::Kind;
    for (const chat::FormSession::Note& note : step.notes) {
        auto* shown = new Notice(note.kind == Kind::Trouble ? Mark::Failed
                : note.kind == Kind::Warning                ? Mark::Trouble
                : step.isOver                               ? Mark::Good
                                                            : Mark::None,
            m_body);
        shown->setText({}, note.text);
        m_column->insertWidget(m_column->count() - 1, shown);
        m_shown.append(shown);
    }
}

QString FormDialog::moveWords(Move move) const
{
    switch (move) {
    case Move::Back: return tr("Back");
    case Move::Next: return tr("Next");
    case Move::Finish: break;
    }
    return m_words.finish;
}

void FormDialog::showMoves(const Step& step)
{
    if (step.isOver) {
        m_back->hide();
        m_other->hide();
        setCancel(tr("Close"))->hide();
        verb()->setText(tr("Close"));
        setDestructive(false);
        return;
    }
    const Move other = step.usual == Move::Next ? Move::Finish : Move::Next;
    m_back->setVisible(step.moves.testFlag(Move::Back));
    m_other->setVisible(step.moves.testFlag(other));
    m_other->setText(moveWords(other));
    verb()->setText(moveWords(step.usual));
    verb()->setVisible(step.moves.testFlag(step.usual)); // what is only to be done in a browser cannot be sent
}

void FormDialog::go(Move move)
{
    if (m_asking.isValid() || m_isFinishing || m_isOver || !m_step.moves.testFlag(move))
        return;
    if (!m_view)
        return ask(m_talk->go(move, {}));
    // Whoever goes back need not be done here.
    if (move != Move::Back && !m_view->checkAll())
        return;
    if (move == Move::Finish)
        return finish();
    ask(m_talk->go(move, m_view->filled()));
}

} // namespace everyport::ui
