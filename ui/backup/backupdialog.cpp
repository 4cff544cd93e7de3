#include "ui/backup/backupdialog.h"

#include <QDate>
#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include "app/station/commandline/version.h"
#include "app/station/restoreplantext.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/backupsecrecy.h"
#include "netcore/threads/threadpool.h"
#include "ui/backup/backuplabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using backup::RestoreMode;

namespace {

Text* wrapped(const QString& text, QWidget* parent)
{
    auto* words = new Text(text, Text::Size::Normal, Tone::Second, parent);
    words->setWordWrap(true);
    auto policy = words->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding); // all of its row
    words->setSizePolicy(policy);
    return words;
}

std::optional<Wiped<QByteArray>> wordIn(const SecretField& field)
{
    if (field.text().isEmpty())
        return {};
    return Wiped<QByteArray>(field.text().toUtf8());
}

} // namespace

BackupDialog::BackupDialog(Station& station, QWidget* parent)
    : Dialog(tr("Backup and restore"), parent),
      m_station(station),
      m_here{station.settings().configFolder, station.settings().dataFolder}
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(makeMaking());
    column->addWidget(new Line(Qt::Horizontal, body));
    column->addWidget(makeBringing());
    column->addStretch();
    setScrollable(body);
    setCancel(tr("Close"));
    resize(Metrics::px(560), Metrics::px(620));
}

BackupDialog::~BackupDialog()
{
    m_making = {};
    m_looking = {};
    if (m_looked && !m_isOrdered)
        backup::dropRestore(m_here);
}

QWidget* BackupDialog::makeMaking()
{
    auto* form = new Form(128, this);
    form->addHeading(tr("Make a backup"));
    m_withHistory = new Switch(tr("What people have said, and their files"), form);
    m_withHistory->setChecked(true);
    form->add(tr("History"), m_withHistory, tr("The largest part. All else is always in it."));
    m_withSecrets = new Switch(tr("Passwords and private keys, encrypted"), form);
    form->add(tr("Secrets"), m_withSecrets);
    m_word = new SecretField(form);
    m_word->setEnabled(false);
    form->add(tr("Password for them"), m_word,
        tr("Without it nobody can bring the passwords back, you included. All else can be."));
    connect(m_withSecrets, &QAbstractButton::toggled, m_word, &QWidget::setEnabled);
    m_make = makeButton(tr("Make a backup…"), u"save"_s, form);
    connect(m_make, &QPushButton::clicked, this, &BackupDialog::askWhere);
    m_made = wrapped({}, form);
    form->add({}, m_make);
    form->add({}, m_made);
    return form;
}

QWidget* BackupDialog::makeBringing()
{
    auto* form = new Form(128, this);
    form->addHeading(tr("Bring one back"));
    m_choose = makeButton(tr("Choose a file…"), u"folder-open"_s, form);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        askWhichFile(this, tr("Choose a backup"), tr("Backups (*.everyport);;All files (*)"), this,
            [this](const QString& path) { look(path); });
    });
    form->add({}, m_choose);
    m_opens = new SecretField(form);
    form->add(tr("Password"), m_opens, tr("Of the passwords in it, if it has any; without it they stay out."));
    connect(m_opens, &QLineEdit::editingFinished, this, [this] {
        if (m_looked && m_looked->hasSecrets && !m_opens->text().isEmpty() && m_opens->isModified()) {
            m_opens->setModified(false);
            look(m_path);
        }
    });
    m_mode = new Segments(tr("What becomes of what is here"), form);
    m_mode->add(int(RestoreMode::Add), tr("Add to what is here"));
    m_mode->add(int(RestoreMode::Replace), tr("Replace it"));
    m_mode->choose(int(RestoreMode::Add));
    connect(m_mode, &Segments::chosenByHand, this, &BackupDialog::showPlan);
    form->add(tr("Here"), m_mode, tr("What is here now is kept in any case, in the folder “backups”."));
    m_planned = wrapped({}, form);
    form->add({}, m_planned);
    m_bring = makeButton(tr("Bring back"), u"history"_s, form);
    m_bring->setEnabled(false);
    connect(m_bring, &QPushButton::clicked, this, &BackupDialog::order);
    form->add({}, m_bring);
    return form;
}

void BackupDialog::askWhere()
{
    if (m_withSecrets->isChecked() && m_word->text().isEmpty()) {
        m_made->setText(tr("Type the password that the passwords in it are encrypted with."));
        m_word->setFocus();
        return;
    }
    const FileToSave wanted{.title = tr("Make a backup"),
        .name = u"%1 %2.everyport"_s.arg(QSysInfo::machineHostName(), QDate::currentDate().toString(Qt::ISODate)),
        .filters = {tr("Backups (*.everyport)")}};
    askWhereToSave(this, wanted, this, [this](const QString& path) { make(path); });
}

void BackupDialog::make(const QString& path)
{
    backup::BackupWish wish{.from = m_here,
        .to = QDir::current().absoluteFilePath(path),
        .parts = m_withHistory->isChecked() ? backup::PartChoice()
                                            : backup::PartChoice::without({u"history"_s, u"files"_s}),
        .secrecy = stationSecrecy(m_here.config, m_here.data),
        .version = versionNumber()};
    if (m_withSecrets->isChecked())
        wish.word = wordIn(*m_word);
    m_make->setEnabled(false);
    m_made->setText(tr("Making the backup…"));
    m_making = deferToThread(m_station.reactor(), Threads::Files, [wish] { return backup::makeBackup(wish); });
    m_making.whenDone([this, path](const Result<backup::BackupSummary>& made) {
        m_make->setEnabled(true);
        if (!made)
            return m_made->setText(made.error().text);
        auto words = tr("%1 was written, %2.").arg(path, QLocale().formattedDataSize(made->bytes));
        if (!made->leftOut.isEmpty())
            words += u' ' + tr("Passwords and private keys are not in it.");
        m_made->setText(words);
    });
}

Result<BackupDialog::Looked> BackupDialog::lookAt(
    const QString& path, const backup::Places& here, const std::optional<Wiped<QByteArray>>& word)
{
    if (backup::isRestoreOrdered(here))
        return Error::busy(Reason::InUse, tr("Another backup waits for the next start already."));
    const auto read = backup::unpackBackup(path, backup::stagedPlaces(here), word);
    if (!read)
        return read.error();
    auto plan = backup::planRestore(here, read->head.parts);
    if (!plan)
        return plan.error();
    return Looked{read->head, !read->sealed.isEmpty(), *plan};
}

void BackupDialog::look(const QString& path)
{
    if (!m_choose->isEnabled())
        return; // one at a time: both would unpack to the same place
    m_path = path;
    m_bring->setEnabled(false);
    m_choose->setEnabled(false);
    m_planned->setText(tr("Looking at it…"));
    m_looking = deferToThread(m_station.reactor(), Threads::Files,
        [path, here = m_here, word = wordIn(*m_opens)] { return lookAt(path, here, word); });
    m_looking.whenDone([this](const Result<Looked>& looked) {
        m_choose->setEnabled(true);
        m_looked.reset();
        if (!looked)
            return m_planned->setText(looked.error().text);
        m_looked = *looked;
        showPlan();
    });
}

void BackupDialog::showPlan()
{
    if (!m_looked || m_isOrdered)
        return;
    const auto mode = RestoreMode(m_mode->chosen());
    QStringList lines{headLabel(m_looked->head), planLabel(m_looked->plan, mode)};
    lines << serviceTroubles(m_here, m_looked->plan, mode);
    if (m_looked->hasSecrets && m_opens->text().isEmpty())
        lines << tr("It has passwords; type the password for them above, or they stay out.");
    m_planned->setText(lines.join(u'\n'));
    m_bring->setEnabled(true);
}

void BackupDialog::order()
{
    if (m_isOrdered) {
        Q_EMIT restartWanted();
        return;
    }
    const auto ordered = backup::orderRestore(m_here, RestoreMode(m_mode->chosen()), m_looked->head.parts);
    if (!ordered)
        return m_planned->setText(ordered.error().text);
    m_isOrdered = true;
    for (auto* control : std::initializer_list<QWidget*>{m_choose, m_opens, m_mode})
        control->setEnabled(false);
    m_bring->setText(tr("Restart now"));
    m_planned->setText(tr("All of it takes its place when Everyport starts next."));
}

} // namespace everyport::ui
