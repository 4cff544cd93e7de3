#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "netcore/task/task.h"

namespace everyport::ui {

class PageContext;

/// What would be lost with the window besides what pages have not saved: files that are being written, codes that were
/// not printed, what the disk had no room for. Whoever keeps such a thing answers for it here, and is asked before
/// another language, the demo or the end takes the window. The window's.
class WindowLosses : public QObject {
    Q_OBJECT
public:
    static WindowLosses& of(PageContext& context); ///< Made when it is first asked for.

    enum class Kind {
        Work,     ///< Goes on by itself, and goes with the window.
        Written,  ///< Somebody writes it, and it is not on the disk: it goes with the station's life.
        Sent,     ///< Likewise, but nobody can edit it any more.
        Unstored, ///< Likewise, and the station itself says at its end what it has lost of it: votes.
    };
    struct Loss {
        QString page = {};  ///< Where it is seen.
        QString words = {}; ///< "the backup evening.backup"
        Kind kind = Kind::Work;
    };
    /// `words` of what `keeper` has now, for as long as that lives; empty: nothing.
    void add(QObject* keeper, const QString& page, std::function<QString()> words, Kind kind = Kind::Work);
    QList<Loss> all() const;

    /// What `keeper` has given to the disk and not heard of: only then it knows what it would lose.
    using Settle = std::function<Task<Result<Done>>()>;
    void addSettling(QObject* keeper, Settle settle);
    /// All of them. Ready at once where nothing is under way, and after some seconds in any case: a disk that stands
    /// still keeps nobody.
    Task<Result<std::vector<Done>>> settled();

private:
    explicit WindowLosses(PageContext& context);

    struct Kept {
        QPointer<QObject> keeper;
        QString page;
        std::function<QString()> words;
        Kind kind;
    };
    PageContext& m_context;
    std::vector<Kept> m_kept;
    std::vector<std::pair<QPointer<QObject>, Settle>> m_settling;
};

} // namespace everyport::ui
