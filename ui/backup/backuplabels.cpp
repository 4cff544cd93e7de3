#include "ui/backup/backuplabels.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/languages/saidwords.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

using State = backup::FileChange::State;

class BackupLabels {
    Q_DECLARE_TR_FUNCTIONS(BackupLabels)

public:
    struct Counts {
        qint64 fresh = 0;
        qint64 same = 0;
        qint64 other = 0;
    };
    static QString words(const Counts& counts, backup::RestoreMode mode)
    {
        QStringList said;
        if (counts.fresh > 0)
            said << tr("%Ln new", nullptr, int(counts.fresh));
        if (counts.same > 0)
            said << tr("%Ln the same", nullptr, int(counts.same));
        if (counts.other > 0 && mode == backup::RestoreMode::Add)
            said << tr("%Ln differ and stay as they are", nullptr, int(counts.other));
        else if (counts.other > 0)
            said << tr("%Ln become what they were", nullptr, int(counts.other));
        return said.join(tr(", "));
    }

    /// What is here, and not in the backup: by name, or nobody would know what Replace takes away.
    static QString gone(const backup::RestorePlan& plan, backup::RestoreMode mode)
    {
        const QStringList paths = mode == backup::RestoreMode::Replace ? plan.gone() : QStringList();
        return paths.isEmpty()
            ? QString()
            : tr("%Ln files here go: they are not in the backup (%1)", nullptr, int(paths.size())).arg(pictures(paths))
                + u'\n';
    }

    /// What app calls it, in the person's language.
    static QString thing(const QString& word)
    {
        const std::pair<QLatin1StringView, QString> names[] = {{"polls"_L1, tr("Polls")}, {"accounts"_L1, tr("Users")},
            {"readers"_L1, tr("Readers")}, {"chat accounts"_L1, tr("Chat accounts")},
            {"accepted certificates"_L1, tr("Certificates accepted")}, {"IRC channels"_L1, tr("IRC channels")},
            {"XMPP rooms"_L1, tr("XMPP rooms")}, {"PubSub nodes"_L1, tr("PubSub nodes")}};
        for (const auto& [known, name] : names) {
            if (known == word)
                return name;
        }
        return word;
    }

    static QString line(const QString& name, const QString& words) { return tr("%1: %2").arg(name, words) + u'\n'; }

    /// Kinds of which nothing changes, after all that do.
    static QString same(const QStringList& kinds)
    {
        return kinds.isEmpty() ? QString() : line(tr("The same as here"), kinds.join(tr(", ")));
    }

    /// A line of a kind, or only its name among those of which nothing changes.
    static QString kind(const QString& name, const Counts& counts, backup::RestoreMode mode, QStringList& unchanged)
    {
        if (counts.fresh > 0 || counts.other > 0)
            return line(name, words(counts, mode));
        if (counts.same > 0)
            unchanged << tr("%1 (%2)").arg(name, QLocale().toString(counts.same));
        return {};
    }

    static QString files(const backup::RestorePlan& plan, backup::RestoreMode mode, QStringList& unchanged)
    {
        const std::pair<QString, QString> kinds[] = {{u"config/services/"_s, tr("Services")},
            {u"config/rules/"_s, tr("Rules")}, {u"config/plugins/"_s, tr("Files of plugins")},
            {u"data/certificates/"_s, tr("Certificates and keys")}, {u"data/hostkeys/"_s, tr("SSH host keys")},
            {u"data/uploads/"_s, tr("Uploads")}, {u"data/files/"_s, tr("Files of users")},
            {u"data/themes/"_s, tr("Looks of the big screen")},
            {u"data/pictures/"_s, tr("Pictures of answers and slides")}};
        QString text;
        Counts others{plan.count(State::Fresh), plan.count(State::Same), plan.count(State::Other)};
        for (const auto& [below, name] : kinds) {
            const Counts counts{
                plan.count(State::Fresh, below), plan.count(State::Same, below), plan.count(State::Other, below)};
            text += kind(name, counts, mode, unchanged);
            others = {others.fresh - counts.fresh, others.same - counts.same, others.other - counts.other};
        }
        return text + kind(tr("Other files"), others, mode, unchanged); // whatever else comes is told, too
    }

    static QString things(const backup::RestorePlan& plan, backup::RestoreMode mode, QStringList& unchanged)
    {
        QString text;
        for (const auto& one : plan.things) {
            const bool waits = mode == backup::RestoreMode::Add && !one.mayCome;
            text += waits ? line(thing(one.what), tr("of another version, compared when Everyport starts next"))
                          : kind(thing(one.what), {one.fresh, one.same, one.other}, mode, unchanged);
        }
        return text;
    }

    static QString part(const QString& id)
    {
        const std::pair<QLatin1StringView, QString> names[] = {{"polls"_L1, tr("Polls and their votes")},
            {"services"_L1, tr("Services, rules and plugins")}, {"accounts"_L1, tr("Users and chat accounts")},
            {"history"_L1, tr("What people have said")}, {"files"_L1, tr("Files that people have sent or keep")},
            {"window"_L1, tr("The window, its keys and notifications")}};
        for (const auto& [known, name] : names) {
            if (known == id)
                return name;
        }
        return id;
    }

    /// Parts that are not in it.
    static QString missing(const backup::PartChoice& parts)
    {
        QStringList names;
        for (const auto& one : parts.missing())
            names << part(one.id);
        return names.isEmpty() ? QString()
                               : tr("Not in it, and left as it is here: %1").arg(QLocale().createSeparatedList(names));
    }

    static QString failure(const Error& error)
    {
        if (error.reason == Reason::NotAuthorised)
            return tr(
                "That is not the password that its passwords are encrypted with. Type it again, or leave it empty: then they stay out.");
        if (error.reason == Reason::NotFound)
            return tr("There is no such file any more.");
        if (error.kind == Error::Kind::Malformed)
            return tr("This is no backup, or it is damaged, and nothing of it is taken: %1").arg(saidWords(error.text));
        return saidWords(error.text); // says what to do
    }

    static QString pictures(const QStringList& paths)
    {
        constexpr qsizetype most = 5, longest = 200;
        QStringList shown;
        for (const QString& path : paths.mid(0, most))
            shown << (path.size() > longest ? path.left(longest) + u'…' : path).simplified();
        const QString words = shown.join(tr(", "));
        return paths.size() > most ? tr("%1 and %Ln more", nullptr, int(paths.size() - most)).arg(words) : words;
    }

    static QString head(const backup::BackupHead& head)
    {
        QStringList words;
        if (!head.host.isEmpty())
            words << head.host;
        if (head.made.isValid())
            words << dayAndTime(head.made);
        if (!head.version.isEmpty())
            words << tr("version %1").arg(head.version);
        if (head.host.isEmpty() && head.version.isEmpty()) // a folder that was kept
            return tr("From %1, without sums that tell whether it is unchanged.").arg(words.join(tr(", ")));
        return tr("From %1: whole and unchanged.").arg(words.join(tr(", ")));
    }
};

} // namespace

QString planLabel(const backup::RestorePlan& plan, backup::RestoreMode mode)
{
    QStringList unchanged;
    QString text = BackupLabels::files(plan, mode, unchanged);
    text += BackupLabels::things(plan, mode, unchanged);
    text += BackupLabels::same(unchanged) + BackupLabels::gone(plan, mode) + BackupLabels::missing(plan.parts);
    return text.trimmed();
}

QString headLabel(const backup::BackupHead& head)
{
    return BackupLabels::head(head);
}

QString picturesLabel(const QStringList& paths)
{
    return BackupLabels::pictures(paths);
}

QString missingLabel(const backup::PartChoice& parts)
{
    return BackupLabels::missing(parts);
}

QString partLabel(const QString& id)
{
    return BackupLabels::part(id);
}

QString backupFailure(const Error& error)
{
    return error.isCancelled() ? QString() : BackupLabels::failure(error);
}

Text* rowText(const QString& text, Text::Size size, QWidget* parent)
{
    auto* words = wrappedText(text, size, Tone::Second, parent);
    auto policy = words->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    words->setSizePolicy(policy);
    return words;
}

} // namespace everyport::ui
