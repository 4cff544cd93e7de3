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
/// not printed. Whoever keeps such a thing answers for it here, and is asked before another language, the demo or the
/// end takes the window. The window's.
class WindowLosses : public QObject {
    Q_OBJECT
public:
    static WindowLosses& of(PageContext& context); ///< Made when it is first asked for.

    struct Loss {
        QString page = {};  ///< Where it is seen.
        QString words = {}; ///< "the backup evening.backup"
    };
    /// `words` of what `keeper` has now, for as long as that lives; empty: nothing.
    void add(QObject* keeper, const QString& page, std::function<QString()> words);
    QList<Loss> all() const;

private:
    explicit WindowLosses(PageContext& context);

    struct Kept {
        QPointer<QObject> keeper;
        QString page;
        std::function<QString()> words;
    };
    std::vector<Kept> m_kept;
};

} // namespace everyport::ui
