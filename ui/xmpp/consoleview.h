#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/frame/listpage/listcommands.h"
#include "ui/xmpp/consoletaps.h"

class QSettings;

namespace everyport::ui {

class AccountBox;
class CodeView;
class ConsoleModel;
class FilterField;
class NewStrip;
class Panes;
class Segments;
class StanzaEditor;
class Table;
class MarkedText;

/// The XML of the XMPP accounts as it passes: a row an element, the chosen one whole beside it, and an editor below
/// that sends. What is shown is filtered by XPath.
class ConsoleView : public QWidget {
    Q_OBJECT
public:
    ConsoleView(xmppchat::XmppSessions& sessions, QSettings& memory, QWidget* parent = nullptr);

    void setRecording(bool on); ///< Off: what passes is not looked at.
    bool isRecording() const { return m_taps.isOn(); }
    ConsoleModel* model() const { return m_model; }
    Table* table() const { return m_table; }
    FilterField* filter() const { return m_filter; }
    ListCommands commands() const { return {m_filter, m_table}; }
    StanzaEditor* editor() const { return m_editor; }
    QList<QWidget*> panes() const;
    QString chosenText() const;   ///< Of all chosen rows, oldest first.
    QByteArray savedText() const; ///< Of all that is shown, oldest first, each with its time and way.
    void saveShown(const std::function<void(const QString&)>& told);
    void goToPartner();
    bool hasPartner() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void layOut();
    void passed(qint64 account, bool in, const xml::Element& element);
    void applyFilter();
    void applyWays();
    void look();
    void showChosen();

    xmppchat::XmppSessions& m_sessions;
    ConsoleModel* m_model;
    Panes* m_across;
    Panes* m_down;
    FilterField* m_filter;
    MarkedText* m_fault;
    AccountBox* m_account;
    Segments* m_ways;
    Table* m_table;
    CodeView* m_detail;
    StanzaEditor* m_editor;
    NewStrip* m_news;
    QTimer m_typing;
    QTimer m_looking;
    ConsoleTaps m_taps;
};

} // namespace everyport::ui
