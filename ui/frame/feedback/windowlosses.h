#pragma once

#include <functional>
#include <vector>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

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
        Unstored, ///< Somebody has written it, and it is not on the disk: it goes with the station's life.
    };
    struct Loss {
        QString page = {};  ///< Where it is seen.
        QString words = {}; ///< "the backup evening.backup"
        Kind kind = Kind::Work;
    };
    /// `words` of what `keeper` has now, for as long as that lives; empty: nothing.
    void add(QObject* keeper, const QString& page, std::function<QString()> words, Kind kind = Kind::Work);
    QList<Loss> all() const;

private:
    explicit WindowLosses(PageContext& context);

    struct Kept {
        QPointer<QObject> keeper;
        QString page;
        std::function<QString()> words;
        Kind kind;
    };
    std::vector<Kept> m_kept;
};

} // namespace everyport::ui
