#include "ui/backup/restorenotice.h"

#include <functional>

#include <QCoreApplication>
#include <QDir>
#include <QEvent>

#include "app/backup/restoring/restore.h"
#include "app/station/running/station.h"
#include "ui/backup/backuplabels.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

class RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RestoreWords)
};

const auto strip = u"restored"_s;

/// Forgets what a strip says when it is painted: a program that ends before that, or rests in the tray, says it later.
class UntilSeen : public QObject {
public:
    UntilSeen(Notice* notice, std::function<void()> forget) : QObject(notice), m_forget(std::move(forget))
    {
        notice->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            m_forget();
            watched->removeEventFilter(this);
        }
        return false;
    }

private:
    const std::function<void()> m_forget;
};

/// Whose folder it is need not be read by a whole room.
QString shortPath(const QString& path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

} // namespace

void showRestoreNotice(PageContext& context, MessageBars& strips, std::optional<Error>& trouble)
{
    if (trouble) {
        Notice* notice = strips.tell(
            strip, Mark::Failed, RestoreWords::tr("The backup was not brought back:"), backupFailure(*trouble));
        new UntilSeen(notice, [&trouble] { trouble.reset(); });
        return;
    }
    const auto& settings = context.station().settings();
    const backup::Places here{settings.configFolder, settings.dataFolder};
    const auto note = backup::findRestoreNote(here);
    if (!note)
        return;
    QStringList lines;
    if (const QStringList kept = backup::keptFolders(here); !kept.isEmpty())
        lines << RestoreWords::tr("What was here before is kept in %1.").arg(shortPath(kept.first()));
    if (const QString missing = missingLabel(note->parts); !missing.isEmpty())
        lines << missing;
    if (note->isWithoutSecrets)
        lines << RestoreWords::tr("Its passwords stayed out.");
    Notice* notice = strips.tell(strip, Mark::Good,
        RestoreWords::tr("Restored: the backup of %1.").arg(dayAndTime(note->made)), lines.join(u'\n'));
    new UntilSeen(notice, [here] { backup::dropRestoreNote(here); });
}

} // namespace everyport::ui
