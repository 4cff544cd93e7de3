#include "ui/backup/backupform.h"

#include <utility>

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include "app/backup/format/seal.h"
#include "netcore/base/sizewords.h"
#include "ui/backup/backupjobs.h"
#include "ui/backup/backuplabels.h"
#include "ui/backup/partlist.h"
#include "ui/backup/progressline.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

BackupForm::BackupForm(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_jobs(BackupJobs::of(context)),
      m_parts(new PartList(this)),
      m_withSecrets(new Switch(tr("Passwords and private keys, encrypted"), this)),
      m_word(new SecretField(this)),
      m_again(new SecretField(this)),
      m_wordHelp(rowText({}, Text::Size::Caption, this)),
      m_make(makeButton(tr("Make a backup…"), u"save"_s, this)),
      m_about(wrappedText({}, Text::Size::Normal, Tone::Second, this)),
      m_progress(new ProgressLine(tr("How much of the backup is written"), this)),
      m_words(rowText({}, Text::Size::Normal, this)),
      m_fault(new StateSentence(this))
{
    m_word->setPlaceholderText(tr("Password that opens them"));
    m_word->setAccessibleName(m_word->placeholderText());
    m_again->setPlaceholderText(tr("The same password once more"));
    m_again->setAccessibleName(m_again->placeholderText());
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Metrics::betweenGroups);
    foot->addWidget(m_make);
    foot->addWidget(m_about, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenControls);
    column->addWidget(m_parts);
    column->addWidget(m_withSecrets, 0, Qt::AlignLeft);
    column->addWidget(m_word);
    column->addWidget(m_again);
    column->addWidget(m_wordHelp);
    column->addLayout(foot);
    column->addWidget(m_progress);
    column->addWidget(m_words);
    column->addWidget(m_fault);
    connect(m_parts, &PartList::changed, this, &BackupForm::follow);
    connect(m_withSecrets, &QAbstractButton::toggled, this, &BackupForm::follow);
    for (const auto* field : {m_word, m_again}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_wrong.clear();
            follow();
        });
        connect(field, &QLineEdit::returnPressed, this, &BackupForm::askWhere);
    }
    connect(m_make, &QPushButton::clicked, this, &BackupForm::askWhere);
    connect(&m_jobs, &BackupJobs::changed, this, &BackupForm::follow);
    follow();
}

/// The preferences are made with all their groups; the whole of both folders is only looked through for whoever sees
/// this one.
void BackupForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isMeasured, true))
        m_jobs.measure();
}

void BackupForm::askWhere()
{
    if (m_jobs.making())
        return;
    m_wrong = wrongWord();
    if (!m_wrong.isEmpty()) {
        (m_word->text().isEmpty() ? m_word : m_again)->setFocus();
        return follow();
    }
    const FileToSave wanted{.title = tr("Make a backup"),
        .name = u"%1 %2.everyport"_s.arg(QSysInfo::machineHostName(), QDate::currentDate().toString(Qt::ISODate)),
        .filters = {tr("Backups (*.everyport)")}};
    askWhereToSave(this, wanted, this, [this](const QString& path) {
        BackupJobs::Word word;
        if (m_withSecrets->isChecked())
            word = Wiped<QByteArray>(m_word->text().toUtf8());
        m_jobs.make(path, m_parts->chosen(), std::move(word));
    });
}

/// A slip would be found when somebody needs the backup.
QString BackupForm::wrongWord() const
{
    if (!m_withSecrets->isChecked() || (!m_word->text().isEmpty() && m_word->text() == m_again->text()))
        return {};
    if (m_word->text().isEmpty())
        return tr("Type the password that the passwords in it are encrypted with.");
    return m_again->text().isEmpty()
        ? tr("Type the password once more: after a slip nobody could bring the passwords back.")
        : tr("The two passwords are not the same. The eye in each field shows what was typed.");
}

QString BackupForm::words() const
{
    if (!m_wrong.isEmpty() || m_jobs.making() || !m_jobs.made() || !*m_jobs.made())
        return {};
    const Result<backup::BackupSummary>& made = *m_jobs.made();
    QString words = tr("%1 was written, %2.").arg(m_jobs.madeFile(), sizeWords(made->bytes));
    if (!made->leftOut.isEmpty() || !made->lessened.isEmpty())
        words += u' ' + tr("Passwords and private keys are not in it.");
    if (const int count = m_jobs.accountsToAsk(); count > 0)
        words += u' '
            + tr("Passwords of chat accounts are never in it: %Ln accounts need theirs typed again.", nullptr, count);
    if (!made->notTaken.isEmpty())
        words += u' '
            + tr(
                "Files that are not in it, because they are links, pipes or devices, cannot be read, changed meanwhile, have names that no backup can have, have too large holes, or are too many: %1.")
                  .arg(picturesLabel(made->notTaken));
    if (!made->pictures.isEmpty())
        words += u' '
            + tr(
                "Pictures of answers and slides that are not in it, because they cannot be read, are too large or are no pictures: %1.")
                  .arg(picturesLabel(made->pictures));
    return words;
}

QString BackupForm::faultWords() const
{
    const bool isFailed = m_wrong.isEmpty() && !m_jobs.making() && m_jobs.made() && !*m_jobs.made();
    return isFailed ? backupFailure(m_jobs.made()->error()) : m_wrong;
}

/// The keyboard that began it can stop it, and is where it was when it is over.
void BackupForm::followJob()
{
    const bool isMaking = bool(m_jobs.making());
    if (isMaking && !m_wasMaking)
        m_comesBack = window()->focusWidget() == m_make;
    if (isMaking) // Stop is there before the keyboard has to go somewhere
        m_progress->follow(m_jobs.making());
    m_make->setEnabled(!isMaking);
    // Stop may have gone by then, and the keyboard to whatever stands next; whoever types meanwhile goes on typing.
    const bool isTyping = qobject_cast<QLineEdit*>(window()->focusWidget());
    if (!isMaking && m_wasMaking && m_comesBack && !isTyping)
        m_make->setFocus(Qt::OtherFocusReason);
    m_wasMaking = isMaking;
    m_progress->follow(m_jobs.making());
}

void BackupForm::followWord()
{
    m_word->setVisible(m_withSecrets->isChecked());
    m_again->setVisible(m_withSecrets->isChecked());
    m_wordHelp->setVisible(m_withSecrets->isChecked());
    const auto letters = m_word->text().size();
    m_wordHelp->setText(letters > 0 && letters < backup::fewestLetters
            ? tr("It has fewer than %1 characters: whoever has the file can find it by trying.")
                  .arg(backup::fewestLetters)
            : tr("Without it nobody can bring the passwords back, you included. All else can be.") + u' '
                + tr("Passwords of chat accounts are never in it: they are typed again where it is brought back."));
}

void BackupForm::follow()
{
    if (const auto& sizes = m_jobs.sizes()) {
        m_parts->showSizes(*sizes);
        const auto chosen = m_parts->chosen();
        const qint64 total = sizes->total(chosen);
        qint64 besides = total; // or what stands above would not add up
        for (const auto& id : chosen.ids())
            besides -= sizes->of(id);
        m_about->setText(tr("about %1, with %2 that every backup has").arg(sizeWords(total), sizeWords(besides)));
    }
    followWord();
    followJob();
    m_words->setTone(Tone::Normal);
    m_words->setText(words());
    m_words->setVisible(!m_words->text().isEmpty());
    const QString fault = faultWords();
    m_fault->setState(Mark::Failed, fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace everyport::ui
