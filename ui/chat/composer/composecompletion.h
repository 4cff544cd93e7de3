#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "ui/chat/composer/completion.h"

namespace everyport::ui {

class CompletionPopup;
class ComposeEdit;

/// Completes words in an input line: offers hits as one types, puts one in, and goes through them by Tab. The line's
/// keys are asked here first, those of its popup among them. Owned by the composer, as the line is. The window's
/// thread.
class ComposeCompletion : public QObject {
    Q_OBJECT
public:
    /// See completionAt.
    using Find = std::function<Completion(const QString& text, qsizetype cursor, bool byTab)>;
    /// The hits stand above `box`.
    ComposeCompletion(ComposeEdit* edit, QWidget* box, Find find, QObject* parent);

    void textChanged();
    // Keys; true: it was one for the hits.
    bool tabPressed(bool back);
    bool enterPressed();
    bool step(int by); ///< Up and Down.
    bool dismiss();    ///< Esc, and whenever the line is about something else.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isShown() const;
    void complete(bool byTab, bool back);
    void takeHit(int hit);

    ComposeEdit* m_edit;
    QWidget* m_box;
    Find m_find;
    QPointer<CompletionPopup> m_popup; ///< The window's; made when it is first wanted.
    bool m_cycling = false;
};

} // namespace everyport::ui
