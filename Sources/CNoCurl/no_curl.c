#include "no_curl.h"

#include <stddef.h>

void restday_has_no_curl(void) {}

#if defined(__linux__)

// CURLE_FAILED_INIT, CURLM_BAD_HANDLE and CURLUE_BAD_HANDLE: all that is asked fails.
enum { failed_init = 2, bad_handle = 1 };

#define NO_HANDLE(name) \
  void *name(void);     \
  void *name(void) { return NULL; }
#define NO_CODE(name, code) \
  int name(void);           \
  int name(void) { return code; }
#define NO_EFFECT(name) \
  void name(void);      \
  void name(void) {}

NO_HANDLE(curl_easy_init)
NO_HANDLE(curl_multi_init)
NO_HANDLE(curl_url)
NO_HANDLE(curl_slist_append)
NO_HANDLE(curl_version_info)

NO_CODE(curl_global_init, failed_init)
NO_CODE(curl_easy_setopt, failed_init)
NO_CODE(curl_easy_getinfo, failed_init)
NO_CODE(curl_easy_pause, failed_init)
NO_CODE(curl_multi_add_handle, bad_handle)
NO_CODE(curl_multi_assign, bad_handle)
NO_CODE(curl_multi_cleanup, bad_handle)
NO_CODE(curl_multi_remove_handle, bad_handle)
NO_CODE(curl_multi_setopt, bad_handle)
NO_CODE(curl_multi_socket_action, bad_handle)
NO_CODE(curl_url_get, bad_handle)
NO_CODE(curl_url_set, bad_handle)

NO_HANDLE(curl_multi_info_read)

NO_EFFECT(curl_easy_cleanup)
NO_EFFECT(curl_free)
NO_EFFECT(curl_slist_free_all)

const char *curl_easy_strerror(int code);
const char *curl_easy_strerror(int code) {
  (void)code;
  return "this program has no curl";
}

const char *curl_version(void);
const char *curl_version(void) { return "none"; }

#endif
