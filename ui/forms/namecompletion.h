#pragma once

#include <functional>

#include <QObject>

#include "app/names/knownnames.h"

class QAction;
class QCompleter;
class QKeyEvent;
class QLineEdit;
class QStandardItemModel;

namespace everyport::ui {

/// Offers what the name in a line may be: what fits while somebody types, all of it by the arrow at the line's end or
/// the Down key. What is there is asked each time; anything else may be written, too. The line owns it.
class NameCompletion : public QObject {
    Q_OBJECT
public:
    using Ask = std::function<QList<KnownNames::Name>()>;
    NameCompletion(QLineEdit* line, Ask ask);

    void setAsk(Ask ask); ///< Null: nothing is offered.
    void showAll();
    QCompleter* completer() const { return m_completer; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    bool passOn(const QKeyEvent& key);

    QLineEdit* m_line;
    Ask m_ask;
    QStandardItemModel* m_names;
    QCompleter* m_completer;
    QAction* m_arrow;
};

/// As a list shows it: "which-fruit – Which fruit?".
QString shownChoice(const KnownNames::Name& name);

} // namespace everyport::ui
