#include "ui/chat/files/filesending.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include "netcore/base/sizewords.h"
#include "ui/chat/files/filerow.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/languages/saidwords.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using chat::Conversation;

FileSending::FileSending(ChatFeed& feed, QWidget* parent)
    : QWidget(parent), m_feed(feed), m_notice(new Notice(Mark::Info, this)), m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_notice);
    column->addLayout(m_rows);
    m_rows->setSpacing(4);
    connect(m_notice, &Notice::closed, this, &FileSending::endQuestion);
    connect(&feed, &ChatFeed::fileToldOf, this, [this](qint64 conversation) {
        if (conversation == m_conversation)
            showRows();
    });
    m_notice->hide();
    hide();
}

FileSending::~FileSending() = default;

void FileSending::setConversation(qint64 conversation)
{
    m_conversation = conversation;
    endQuestion();
    showRows();
}

void FileSending::refresh()
{
    if (!m_offered.isEmpty() && !canSend())
        endQuestion();
}

bool FileSending::canSend() const
{
    const Conversation* here = m_feed.chat().conversation(m_conversation);
    const chat::Link* link = here && here->account ? here->account->link() : nullptr;
    return link && link->takesFiles(here->kind);
}

void FileSending::choose()
{
    auto* dialog = new QFileDialog(window(), tr("Send files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileSending::offer);
    dialog->open();
    makeRoom(*dialog);
}

void FileSending::offerImage(const QImage& image)
{
    if (image.isNull())
        return;
    if (!m_pictures)
        m_pictures = std::make_unique<QTemporaryDir>();
    const QString name = QStringLiteral("picture-%1-%2.png")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")))
                             .arg(++m_pictureCount);
    const QString path = m_pictures->filePath(name);
    if (!m_pictures->isValid() || !image.save(path, "PNG")) {
        refuse(tr("The picture could not be written to %1.").arg(m_pictures->path()));
        return;
    }
    offer({path});
}

void FileSending::offer(const QStringList& paths)
{
    const Conversation* here = m_feed.chat().conversation(m_conversation);
    if (!here || !here->account || paths.isEmpty())
        return;
    const chat::Link* link = here->account->link();
    if (!link || here->account->state != chat::Account::State::Online) {
        refuse(tr("%1 is not connected: files are sent once it is.").arg(accountTitle(*here->account)));
        return;
    }
    if (!link->takesFiles(here->kind)) {
        refuse(link->whyNoFiles(here->kind));
        return;
    }
    m_offered = paths;
    ask();
}

void FileSending::ask()
{
    const Conversation* here = m_feed.chat().conversation(m_conversation);
    qint64 bytes = 0;
    for (const QString& path : std::as_const(m_offered))
        bytes += QFileInfo(path).size();
    const QString size = sizeWords(bytes);
    const QString to = isolated(conversationTitle(*here));
    const int count = int(m_offered.size());
    const QString name = isolated(shownName(QFileInfo(m_offered.first()).fileName(), 80));
    m_notice->clearButtons();
    m_notice->setClosable(false);
    m_notice->setMark(Mark::Info);
    m_notice->setText(
        count == 1 ? tr("Send %1 to %2?").arg(name, to) : tr("Send %n files to %1?", nullptr, count).arg(to), size);
    m_notice->addButton(tr("Send"), QStringLiteral("upload"), [this] { send(); });
    m_notice->addButton(tr("Do not send"), {}, [this] {
        endQuestion();
        Q_EMIT finished();
    });
    m_notice->show();
    show();
}

void FileSending::send()
{
    const QStringList paths = m_offered;
    endQuestion();
    QStringList refused;
    for (const QString& path : paths) {
        const auto sent = m_feed.chat().sendFile(m_conversation, path);
        if (sent)
            continue;
        const QString why = saidWords(
            sent.error().text); // each by itself: all of them in a row are no sentence of ours
        if (!refused.contains(why))
            refused.append(why);
    }
    if (!refused.isEmpty())
        refuse(refused.mid(0, 3).join(QLatin1Char(' ')));
    Q_EMIT finished();
}

void FileSending::refuse(const QString& why)
{
    m_offered.clear();
    m_notice->clearButtons();
    m_notice->setMark(Mark::Trouble);
    m_notice->setText(tr("Not sent:"), shownLine(why, 600));
    m_notice->setClosable(true);
    m_notice->show();
    show();
}

void FileSending::endQuestion()
{
    m_offered.clear();
    m_notice->hide();
    setVisible(!m_shown.empty());
}

bool FileSending::stepBack()
{
    const bool asks = !m_notice->isHidden();
    endQuestion();
    return asks;
}

void FileSending::showRows()
{
    const QList<chat::FileTransfer> files = m_feed.chat().files().of(m_conversation);
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        const bool known = std::any_of(
            files.begin(), files.end(), [&](const chat::FileTransfer& file) { return file.id == it->first; });
        if (!known) {
            it->second->hide();
            it->second->deleteLater(); // its button may be telling us so
        }
        it = known ? std::next(it) : m_shown.erase(it);
    }
    for (const chat::FileTransfer& file : files) {
        FileRow*& row = m_shown[file.id];
        if (!row) {
            row = new FileRow(this);
            m_rows->addWidget(row);
            connect(row, &FileRow::endWanted, this, [this, id = file.id] {
                m_feed.chat().files().putAside(id);
                m_feed.chat().files().callOff(id);
            });
            connect(row, &FileRow::againWanted, this, [this, id = file.id] { m_feed.chat().files().again(id); });
        }
        row->setFile(file);
        row->setVisible(true);
    }
    setVisible(!m_shown.empty() || !m_notice->isHidden());
}

} // namespace everyport::ui
