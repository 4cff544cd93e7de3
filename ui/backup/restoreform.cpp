#include "ui/backup/restoreform.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/backup/backupjobs.h"
#include "ui/backup/backuplabels.h"
#include "ui/backup/progressline.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using backup::RestoreMode;

void chooseBackup(PageContext& context, QWidget* parent)
{
    BackupJobs& jobs = BackupJobs::of(context);
    askWhichFile(parent, RestoreForm::tr("Choose a backup"), RestoreForm::tr("Backups (*.everyport);;All files (*)"),
        &jobs, [&jobs](const QString& path) { jobs.look(path, {}); });
}

RestoreForm::RestoreForm(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_jobs(BackupJobs::of(context)),
      m_choose(makeButton(tr("Choose a file…"), u"folder-open"_s, this)),
      m_kept(makeLinkButton(tr("What was here before…"), u"history"_s, this)),
      m_progress(new ProgressLine(tr("How much of the backup is read"), this)),
      m_words(rowText({}, Text::Size::Normal, this)),
      m_fault(new StateSentence(this)),
      m_opens(new SecretField(this)),
      m_try(makeButton(tr("Try this password"), {}, this)),
      m_mode(new Segments(tr("What becomes of what is here"), this)),
      m_bring(makePrimaryButton(tr("Bring back and restart"), u"history"_s, this))
{
    m_opens->setPlaceholderText(tr("Password of the passwords in it"));
    m_opens->setAccessibleName(m_opens->placeholderText());
    m_mode->add(int(RestoreMode::Add), tr("Add to what is here"));
    m_mode->add(int(RestoreMode::Replace), tr("Replace it"));
    m_mode->choose(int(RestoreMode::Add));
    auto* head = new WrapLayout; // with large text one button has room, and no second one
    head->setSpacing(Metrics::betweenGroups);
    head->addWidget(m_choose);
    head->addWidget(m_kept);
    auto* word = new QHBoxLayout;
    word->setSpacing(Metrics::betweenControls);
    word->addWidget(m_opens, 1);
    word->addWidget(m_try);
    auto* foot = new WrapLayout(nullptr, WrapLayout::Rest::BeforeLast);
    foot->setSpacing(Metrics::betweenGroups);
    foot->addWidget(m_mode);
    foot->addWidget(m_bring);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenControls);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_words);
    column->addWidget(m_fault);
    column->addLayout(word);
    column->addLayout(foot);
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseBackup(m_context, this); });
    connect(m_kept, &QPushButton::clicked, this, &RestoreForm::offerKept);
    connect(m_opens, &QLineEdit::editingFinished, this, &RestoreForm::lookAgain);
    connect(m_try, &QPushButton::clicked, this, &RestoreForm::tryWord);
    connect(m_mode, &Segments::chosenByHand, this, &RestoreForm::follow);
    connect(m_bring, &QPushButton::clicked, this, &RestoreForm::bring);
    connect(&m_jobs, &BackupJobs::changed, this, &RestoreForm::follow);
    follow();
}

/// Also after a password that was wrong; the file need not be chosen again.
void RestoreForm::lookAgain()
{
    if (m_opens->text() == m_typed || m_jobs.lookedFile().isEmpty() || m_jobs.looking())
        return;
    m_typed = m_opens->text();
    BackupJobs::Word word;
    if (!m_typed.isEmpty())
        word = Wiped<QByteArray>(m_typed.toUtf8());
    m_jobs.look(m_jobs.lookedFile(), std::move(word));
}

/// The field is left for the button, which has it tried: what is left for the button is what was tried already.
void RestoreForm::tryWord()
{
    lookAgain();
    if (m_jobs.looking())
        return;
    m_opens->setFocus(Qt::OtherFocusReason);
    m_opens->selectAll();
}

void RestoreForm::offerKept()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& folder : m_jobs.keptFolders()) {
        const QString when = dayAndTime(QFileInfo(folder).lastModified());
        connect(menu->addAction(tr("As it was until %1").arg(when)), &QAction::triggered, this, [this, folder] {
            if (m_jobs.looking())
                return; // begun elsewhere while the menu was open
            m_mode->choose(int(RestoreMode::Replace));
            m_jobs.look(folder, {});
        });
    }
    menu->popup(m_kept->mapToGlobal(QPoint(0, m_kept->height())));
}

void RestoreForm::bring()
{
    if (!m_jobs.isOrdered()) {
        const Result<Done> ordered = m_jobs.order(RestoreMode(m_mode->chosen()));
        m_wrong = ordered ? QString() : backupFailure(ordered.error());
        follow();
        if (!ordered)
            return;
    }
    Q_EMIT m_jobs.restartWanted();
}

QString RestoreForm::words() const
{
    if (m_jobs.isOrdered())
        return tr("All of it takes its place when Everyport starts next.");
    const auto& looked = m_jobs.known();
    if (!looked)
        return {};
    const auto mode = RestoreMode(m_mode->chosen());
    QStringList lines{headLabel(looked->head), planLabel(looked->plan, mode)};
    lines << eachSaid(mode == RestoreMode::Add ? looked->troublesAdded : looked->troublesReplaced);
    if (looked->hasSecrets && !looked->isOpened)
        lines << tr("It has passwords; type the password for them below, or they stay out.");
    lines << tr("What is here now is kept as a backup first.");
    return lines.join(u'\n');
}

QString RestoreForm::faultWords() const
{
    const bool isOver = !m_jobs.looking() && !m_jobs.isOrdered() && m_jobs.looked();
    return m_wrong.isEmpty() && isOver && !*m_jobs.looked() ? backupFailure(m_jobs.looked()->error()) : m_wrong;
}

/// It stays where it is while it is tried, and with it the keyboard, which goes on in the field where it was wrong.
void RestoreForm::followWord()
{
    const auto& looked = m_jobs.looked();
    const bool isWrong = looked && !*looked && looked->error().reason == Reason::NotAuthorised;
    const bool isAsked = isWrong || (m_jobs.known() && m_jobs.known()->hasSecrets);
    for (QWidget* widget : {static_cast<QWidget*>(m_opens), static_cast<QWidget*>(m_try)})
        widget->setVisible(isAsked && !m_jobs.isOrdered());
    if (isWrong && window()->focusWidget() == m_try)
        m_opens->setFocus(Qt::OtherFocusReason);
}

void RestoreForm::follow()
{
    const auto& looked = m_jobs.looked();
    const bool isOrdered = m_jobs.isOrdered();
    const bool fits = looked && *looked;
    if (m_jobs.looking())
        m_wrong.clear(); // was said of what was looked at before
    if (fits && !(*looked)->isOpened)
        m_typed.clear(); // another file: what still stands in the field has not been tried with it
    const QString busy = m_jobs.looking() ? tr("A backup is being looked at; wait for it, or press Stop.") : QString();
    const bool isAtStop = m_progress->isAncestorOf(window()->focusWidget());
    if (m_jobs.looking()) // Stop is there before the keyboard has to go somewhere
        m_progress->follow(m_jobs.looking());
    for (QPushButton* button : {m_choose, m_kept}) {
        button->setEnabled(!isOrdered && busy.isEmpty());
        button->setToolTip(busy);
        button->setAccessibleDescription(busy);
    }
    m_kept->setVisible(!isOrdered && !m_jobs.keptFolders().isEmpty());
    if (!m_jobs.looking() && isAtStop)
        m_choose->setFocus(Qt::OtherFocusReason);
    m_progress->follow(m_jobs.looking());
    const QString fault = faultWords();
    m_fault->setState(Mark::Failed, fault);
    m_fault->setVisible(!fault.isEmpty());
    m_words->setTone(Tone::Normal);
    m_words->setText(words());
    m_words->setVisible(!m_words->text().isEmpty());
    followWord();
    m_mode->setVisible(fits && !isOrdered);
    const bool comes = m_bring->isHidden() && (fits || isOrdered);
    m_bring->setVisible(fits || isOrdered);
    m_bring->setText(isOrdered ? tr("Restart now") : tr("Bring back and restart"));
    if (comes) // below all that the backup would bring, and so below the edge of a low window
        scrollToSoon(m_bring);
}

} // namespace everyport::ui
