#pragma once

#include <QWidget>

#include "protocols/xmpp/client/discovery/discovery.h"

class QHBoxLayout;
class QSettings;

namespace everyport::ui {

class Facts;
class FeaturesModel;
class Table;
class MarkedText;
class Text;

/// What one thing says of itself: what it is, what more it tells, what it can do; and what can be done with it.
class DiscoDetail : public QWidget {
    Q_OBJECT
public:
    DiscoDetail(QSettings& memory, QWidget* parent = nullptr);

    void setActions(const QList<QAction*>& actions); ///< Those that are visible stand as buttons.
    void showNothing();
    void showInfo(const QString& title, const QString& address, const QString& node, const xmpp::DiscoInfo& info);
    void showWord(const QString& title, const QString& address, const QString& node, const QString& word, bool isFault);
    void setAnswer(const QString& label, const QString& text); ///< Of version, time, ping; one below the other.
    Table* features() const { return m_features; }

private:
    void showHead(const QString& title, const QString& address, const QString& node);

    Text* m_title;
    MarkedText* m_word;
    QWidget* m_buttons;
    Facts* m_facts;
    Facts* m_answers;
    FeaturesModel* m_model;
    Table* m_features;
};

} // namespace everyport::ui
