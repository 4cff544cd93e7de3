#pragma once

#include <QDialog>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QVariant>

namespace everyport::chat {
struct FoundAddress;
}

namespace everyport::ui {

class PageContext;

/// Makes an account of an address that was found, with what its person has typed or at the server itself, and brings to
/// the front what was asked for there: a room, or the account's own page. `context` outlives it.
class FoundAccount : public QObject {
    Q_OBJECT
public:
    /// `over`: its window is the one that dialogs stand over.
    FoundAccount(PageContext& context, QWidget* over);

    /// `values` as its kind of network declares them. One at a time; why it could not be kept is said in a strip.
    void add(const chat::FoundAddress& found, const QMap<QString, QVariant>& values);
    void registerAt(const chat::FoundAddress& found); ///< In a dialog.

Q_SIGNALS:
    void added(); ///< And is on its way to the front.

private:
    PageContext& m_context;
    QWidget* m_over;
    bool m_isAdding = false;
    QPointer<QDialog> m_registering;
};

} // namespace everyport::ui
