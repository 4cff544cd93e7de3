#pragma once

#include <QMap>
#include <QObject>
#include <QString>

class QSettings;

namespace everyport::ui {

class PageContext;

/// What somebody has written or chosen that is in the window's memory alone. The memory is a file, and its disk may be
/// full: what is not there when the program ends would be lost, so it is asked about (WindowLosses). The window's.
class MemoryLosses : public QObject {
    Q_OBJECT
public:
    static MemoryLosses& of(PageContext& context); ///< Made when it is first asked for.

    /// Something was put there under `key`, and would be lost as `words` say: "the poll “Lunch?”".
    void put(const QString& key, const QString& page, const QString& words);
    void removed(const QString& key);    ///< Nothing is lost with it any more.
    QString lostOf(const QString& page); ///< Tries to write all of it first; empty: nothing.

private:
    explicit MemoryLosses(PageContext& context);

    struct Put {
        QString page;
        QString words;
    };
    PageContext& m_context;
    QMap<QString, Put> m_put; ///< Since the memory was last written.
    QStringList m_pages;      ///< That WindowLosses knows.
};

/// Whether all that is in it is on the disk; tries to write it.
bool isWritten(QSettings& memory);

} // namespace everyport::ui
