#pragma once

#include <QWidget>

class QAction;

namespace everyport::ui {

class Text;

/// What stands where a list has nothing: an icon, one sentence, one button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& sentence, QAction* action = nullptr, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

private:
    Text* m_sentence;
};

} // namespace everyport::ui
